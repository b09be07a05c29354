import { numberOf } from './pivot.ts';
import type { PivotTable } from './pivot.ts';
import { headNames, nameOf } from './shown-table.ts';
import type { Shown, ShownCell } from './shown-table.ts';
import { AXES } from './choice.ts';

/** What a download says of itself. */
export interface Source {
  readonly title: string;
  /** Sentence with source, version and day. */
  readonly quote: string;
  /** Label of model figures; null for official ones. */
  readonly notice: string | null;
}

/** A table as it is shown: one heading row, names of rows first, numbers as numbers and words for those that are not. */
export interface Matrix {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The shown table as a matrix. */
export function matrixOf(shown: Shown, table: PivotTable, cellAt: (row: number, column: number) => ShownCell): Matrix {
  const { rows, columns } = shown.choice;
  const side = headNames(shown, rows, table.rows);
  const top = headNames(shown, columns, table.columns).map(names => names.join(' · '));
  return {
    heads: ['', ...top],
    rows: side.map((names, row) => [
      names.join(' · '),
      ...top.map((_, column) => {
        const { number, text } = cellAt(row, column);
        return number ?? text;
      }),
    ]),
  };
}

/** RFC 4180 with a point, or what a Danish Excel opens right: semicolons, decimal comma, byte order mark. */
export function csvOf({ heads, rows }: Matrix, source: Source, danish: boolean): string {
  const [mark, separator] = danish ? ['\uFEFF', ';'] : ['', ','];
  const line = (cells: readonly (string | number)[]): string =>
    cells.map(cell => csvCell(cell, separator)).join(separator);
  const notes = [source.title, ...(source.notice ? [source.notice] : []), source.quote];
  return `${mark}${[heads, ...rows].map(line).join('\r\n')}\r\n\r\n${notes.map(note => csvCell(note, separator)).join('\r\n')}\r\n`;
}

function csvCell(cell: string | number, separator: string): string {
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell);
  const text = harmless(cell);
  return /["\r\n;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would take for a formula is given an apostrophe. */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) && text !== '–' ? `'${text}` : text);

/** All cells, one by one, with codes, names and every field of a row. */
export function jsonOf(shown: Shown, table: PivotTable, source: Source): string {
  const cells = table.cells.flat().flatMap(cell => {
    if (!cell) return [];
    const names = Object.fromEntries(
      AXES.map(axis => [axis, nameOf(shown, axis, axis === 'cut' ? cell.code : cell[axis])]),
    );
    return [
      {
        ...cell.row,
        area: cell.area,
        period: cell.period,
        code: cell.code,
        ...(cell.unread && { unread: true }),
        names,
        shown: numberOf(cell, shown.choice.measure),
      },
    ];
  });
  return `${JSON.stringify({ ...source, cells }, null, 1)}\n`;
}
