import { shownNumber } from '../markup/shown-number.ts';

/** Lets readers order tables marked `data-sort` by any column: a button in each heading, `aria-sort` on the one in force. */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort]')) {
    const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const up = head.getAttribute('aria-sort') !== 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        order(table, column, up ? 1 : -1);
      });
    });
  }
}

function order(table: HTMLTableElement, column: number, sign: number): void {
  const body = table.tBodies[0];
  if (!body) return;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const rows = [...body.rows].map(row => ({ row, cell: row.cells[column] }));
  rows.sort((a, b) => {
    const [p, q] = [a.cell?.textContent ?? '', b.cell?.textContent ?? ''];
    const [x, y] = [a.cell?.dataset['v'] ?? shownNumber(p), b.cell?.dataset['v'] ?? shownNumber(q)];
    // Figures that are not shown stand last in either order.
    const [noX, noY] = [isEmpty(x, p), isEmpty(y, q)];
    if (noX || noY) return Number(noX) - Number(noY);
    if (x === null || y === null) return sign * collator.compare(p, q);
    return sign * (Number(x) - Number(y));
  });
  body.append(...rows.map(({ row }) => row));
}

const isEmpty = (value: string | number | null, text: string): boolean => (value ?? text.replace('–', '')) === '';
