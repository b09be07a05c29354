import type { Cell } from './data-table.ts';

/** One sheet of a workbook: a name of at most 31 characters, rows of cells, and how many rows and columns stay in view. */
export interface Sheet {
  readonly name: string;
  readonly rows: Iterable<readonly Cell[]>;
  /** Widths of the columns in characters; the rest are as wide as the last. */
  readonly widths: readonly number[];
  readonly frozenColumns: number;
  /** Stands on top of every printed page. */
  readonly notice: string | null;
}

/** Texts of a workbook, each once. */
export interface SharedStrings {
  numberOf(text: string): number;
  all(): readonly string[];
}

/** An empty list of texts. */
export function sharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  return {
    numberOf: text => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    all: () => [...numbers.keys()],
  };
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * A sheet as SpreadsheetML (ECMA-376, 18.3). Texts are cells of texts and never formulas.
 * Throws `invalid sheet` where Excel could not open it.
 */
export function sheetXml(sheet: Sheet, strings: SharedStrings): string {
  const lines: string[] = [];
  const letters: string[] = [];
  for (const cells of sheet.rows) {
    const row = lines.length + 1;
    while (letters.length < cells.length) letters.push(columnLetters(letters.length));
    let line = `<row r="${row}">`;
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i]!;
      if (cell !== null) line += `<c r="${letters[i]!}${row}"${valueXml(cell, strings, row === 1)}</c>`;
    }
    lines.push(`${line}</row>`);
  }
  if (lines.length > MOST_ROWS || letters.length > MOST_COLUMNS)
    throw new Error(`invalid sheet: "${sheet.name}" has ${lines.length} rows and ${letters.length} columns`);
  return `${opening(sheet, letters.length)}<sheetData>${lines.join('')}</sheetData>${closing(sheet)}`;
}

const opening = ({ widths, frozenColumns }: Sheet, columns: number): string => {
  const pane = `${columnLetters(frozenColumns)}2`;
  const split = frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '';
  const cols = Array.from({ length: columns }, (_, i) => widths[Math.min(i, widths.length - 1)]!);
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane${split} ySplit="1" topLeftCell="${pane}" ` +
    `activePane="${frozenColumns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${cols.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`
  );
};

const closing = ({ notice }: Sheet): string =>
  `${notice === null ? '' : `<headerFooter><oddHeader>&amp;C${escapeXml(notice.replaceAll('&', '&&'))}</oddHeader></headerFooter>`}</worksheet>`;

/** Opening of every part of a workbook. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Namespace of the elements of a workbook. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function valueXml(cell: Exclude<Cell, null>, strings: SharedStrings, head: boolean): string {
  if (typeof cell === 'number') return `><v>${cell}</v>`;
  if (typeof cell === 'boolean') return ` t="b"><v>${cell ? 1 : 0}</v>`;
  return `${head ? ' s="1"' : ''} t="s"><v>${strings.numberOf(cell)}</v>`;
}

/** Letters of a column by its number from 0: A, B, ..., Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A text as it stands in XML; signs that XML has no place for are left out. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
