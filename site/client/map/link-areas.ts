import type { Browsed } from '../charts/explore.ts';
import type { ChartModel } from '../charts/model.ts';

const MARKED = 'chart-area';

/** What is told to the other drawings of the same areas: which area, none when null, and which drawing tells it. */
interface Marked {
  readonly name: string | null;
  readonly from: Element;
}

/** Tells the page's other drawings and tables which area a reader looks at. */
export const tellArea = (from: Element, name: string | null): boolean =>
  document.dispatchEvent(new CustomEvent<Marked>(MARKED, { detail: { name, from } }));

/** Marks in a drawing the area that a reader looks at elsewhere on the page. */
export function followAreas(svg: SVGSVGElement, browsed: Browsed, shown: () => ChartModel): void {
  document.addEventListener(MARKED, event => {
    const { name, from } = (event as CustomEvent<Marked>).detail;
    if (from === svg || svg.getBoundingClientRect().width === 0) return;
    const spot = shown().lines[0]?.spots.findIndex(each => each.name === name) ?? -1;
    browsed.mark(spot < 0 ? null : { line: 0, spot });
  });
}

/** Links the rows of a table of areas with the drawings of the same areas, both ways. */
export function linkTable(table: HTMLTableElement): void {
  const rows = new Map([...table.tBodies[0]!.rows].map(row => [row.cells[0]!.textContent, row]));
  document.addEventListener(MARKED, event => {
    const { name } = (event as CustomEvent<Marked>).detail;
    for (const [own, row] of rows) row.classList.toggle('marked', own === name);
  });
  const tell = ({ target }: Event): void => {
    const row = (target as Element).closest('tbody tr');
    tellArea(table, row?.querySelector('th')?.textContent ?? null);
  };
  table.addEventListener('focusin', tell);
  table.addEventListener('pointerover', tell);
  table.addEventListener('pointerleave', () => tellArea(table, null));
}
