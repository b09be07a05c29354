import { byteTexts, type ByteTexts } from './byte-texts.ts';
import type { RawTable } from './raw-table.ts';

const [NUL, LF, CR, QUOTE, SEMICOLON] = [0, 10, 13, 34, 59] as const;

/** A byte order mark in UTF-8, and one that was read as Windows-1252 and encoded once more. */
const MARK = [0xef, 0xbb, 0xbf] as const;
const MARK_TWICE = [0xc3, 0xaf, 0xc2, 0xbb, 0xc2, 0xbf] as const;

const begins = (body: Uint8Array, at: number, bytes: readonly number[]): boolean =>
  bytes.every((byte, offset) => body[at + offset] === byte);

/**
 * A plain body of semicolons and lines, read byte by byte into columns of texts: several times as fast as through a text,
 * and in a fraction of the memory. Undefined for anything out of the ordinary (quotes, NUL, a single carriage return, rows
 * of different length, a byte order mark encoded twice, bytes that are not UTF-8): then the careful reader says what it is.
 */
export function scanCsv(body: Uint8Array): RawTable | undefined {
  const start = begins(body, 0, MARK) ? MARK.length : 0;
  if (begins(body, start, MARK) || begins(body, start, MARK_TWICE)) return undefined;
  const lines = plainLines(body, start);
  if (lines === undefined) return undefined;
  const header = byteTexts(body, lineLength(body, start));
  const first = scanLine(body, start, () => header);
  const columns = Array.from({ length: first.cells }, () => byteTexts(body, lines));
  let rows = 0;
  for (let at = first.next; at < body.length;) {
    const { cells, next } = scanLine(body, at, column => columns[column]);
    // A line without anything is left out, as one at the end.
    if (cells !== 0 && cells !== columns.length) return undefined;
    if (cells !== 0) rows += 1;
    at = next;
  }
  return tableOf(header, columns, rows);
}

/** Gives each cell of the line at `start` to its column; an empty line has none. Cells too many are given to nobody. */
function scanLine(
  body: Uint8Array,
  start: number,
  columnOf: (column: number) => ByteTexts | undefined,
): { cells: number; next: number } {
  let [cells, cell] = [0, start];
  for (let at = start; ; at += 1) {
    const byte = at >= body.length ? LF : body[at]!;
    if (byte === SEMICOLON) {
      columnOf(cells)?.push(cell, at);
      cells += 1;
      cell = at + 1;
    } else if (byte === LF) {
      const end = at > start && body[at - 1] === CR ? at - 1 : at;
      if (cells === 0 && end === cell) return { cells: 0, next: at + 1 };
      columnOf(cells)?.push(cell, end);
      return { cells: cells + 1, next: at + 1 };
    }
  }
}

function tableOf(header: ByteTexts, columns: readonly ByteTexts[], rows: number): RawTable | undefined {
  const named = header.done();
  const read = columns.flatMap(column => column.done() ?? []);
  if (!named || columns.length === 0 || read.length < columns.length) return undefined;
  return {
    columns: Array.from(named.positions, position => named.texts[position]!),
    rows,
    at: (row, column) => read[column]!.texts[read[column]!.positions[row]!]!,
    textsOf: column => read[column],
  };
}

const lineLength = (body: Uint8Array, start: number): number => {
  const end = body.indexOf(LF, start);
  return (end < 0 ? body.length : end) - start + 1;
};

/** How many lines there are at most; undefined where a byte is out of the ordinary. */
function plainLines(body: Uint8Array, start: number): number | undefined {
  let lines = 1;
  for (let at = start; at < body.length; at += 1) {
    const byte = body[at]!;
    if (byte > QUOTE) continue;
    if (byte === LF) lines += 1;
    else if (byte === QUOTE || byte === NUL || (byte === CR && body[at + 1] !== LF)) return undefined;
  }
  return lines;
}
