import { escapeText } from '../../src/charts/escape-text.ts';
import { shownNumber } from './shown-number.ts';

/** One cell: text, or markup that is safe already (a drawing). */
export interface Cell {
  readonly text: string;
  readonly href?: string;
  /** Name the linked file is saved under. */
  readonly download?: string;
  /** Markup shown after the text; the caller has escaped it. */
  readonly html?: string;
  readonly className?: string;
  /** What the column is sorted by, where it is not the text. */
  readonly sort?: number | null;
}

/** A column: its heading and whether its cells are numbers. */
export interface Column {
  readonly label: string;
  readonly kind?: 'number' | 'text';
}

/** Attributes of an element by name. */
export type Attributes = Readonly<Record<string, string>>;

/** Rows under a heading of their own. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Further attributes of each row. */
  readonly attributes?: readonly Attributes[];
}

/** A table in words; the first cell of a row is its heading. */
export interface Table {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Groups that follow the rows. */
  readonly groups?: readonly RowGroup[];
  /** True where a heading above says the same as the caption. */
  readonly captionHidden?: boolean;
  /** True where readers may order the rows by a column; the script adds the buttons. */
  readonly sortable?: boolean;
  /** True where each row of a narrow screen is a block whose cells say their column, so that none is out of sight. */
  readonly stacked?: boolean;
}

/** A table as markup, inside a region that scrolls by itself and can be reached by keyboard. */
export function tableHtml(table: Table): string {
  const { id, caption, columns, rows, groups = [], captionHidden, sortable, stacked } = table;
  const head = columns.map(
    ({ label, kind }) => `<th scope="col"${kind === 'number' ? ' class="n"' : ''}>${escapeText(label)}</th>`,
  );
  const bodies = [
    ...(rows.length > 0 ? [`<tbody>${rowsHtml(rows, table)}</tbody>`] : []),
    ...groups.map(group => groupHtml(group, table)),
  ];
  return (
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}"><table${sortable ? ' data-sort' : ''}${stacked ? ' class="stacked"' : ''}>` +
    `<caption id="${id}"${captionHidden ? ' class="unseen"' : ''}>${escapeText(caption)}</caption>` +
    `<thead><tr>${head.join('')}</tr></thead>${bodies.join('')}</table></div>`
  );
}

const groupHtml = ({ heading, rows, attributes }: RowGroup, table: Table): string =>
  `<tbody><tr class="group"><th scope="rowgroup" colspan="${table.columns.length}">${escapeText(heading)}</th></tr>` +
  `${rowsHtml(rows, table, attributes)}</tbody>`;

const rowsHtml = (
  rows: readonly (readonly Cell[])[],
  { columns, sortable, stacked }: Table,
  rowAttributes: readonly Attributes[] = [],
): string =>
  rows
    .map((cells, row) => {
      const tags = cells.map((cell, i) => {
        const classes = [columns[i]?.kind === 'number' ? 'n' : '', cell.className ?? ''].filter(name => name !== '');
        const value = sortable && !isSaid(cell) ? ` data-v="${cell.sort ?? ''}"` : '';
        const label = stacked && i > 0 ? ` data-l="${escapeText(columns[i]?.label ?? '')}"` : '';
        const attributes = (classes.length === 0 ? '' : ` class="${classes.join(' ')}"`) + value + label;
        const inside = cellHtml(cell);
        return i === 0 ? `<th scope="row"${attributes}>${inside}</th>` : `<td${attributes}>${inside}</td>`;
      });
      return `<tr${attributesHtml(rowAttributes[row] ?? {})}>${tags.join('')}</tr>`;
    })
    .join('');

/** Whether a cell's text is by itself what the cell is ordered by. */
const isSaid = ({ sort, text, html }: Cell): boolean =>
  sort === undefined || (sort !== null && html === undefined && shownNumber(text) === sort);

const attributesHtml = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');

function cellHtml({ text, href, download, html = '' }: Cell): string {
  const words = escapeText(text);
  return (
    (href === undefined
      ? words
      : `<a href="${escapeText(href)}"${download === undefined ? '' : ` download="${escapeText(download)}"`}>${words}</a>`) +
    html
  );
}
