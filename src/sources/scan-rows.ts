import { byteTexts, type ByteTexts } from './byte-texts.ts';
import type { RawTable, TextColumn } from './raw-table.ts';
import { scanNumber } from './scan-number.ts';

const [QUOTE, COMMA, OPEN, BACKSLASH, CLOSE, BRACE, SPACE] = [34, 44, 91, 92, 93, 125, 32] as const;
const ROWS = new TextEncoder().encode('"rows":[');
const NULL = [110, 117, 108, 108] as const;

/**
 * A plain body `{"columns":[…],"rows":[[…]]}` without white space between its tokens, read byte by byte into columns of
 * texts and numbers: no row is made an array. Undefined for anything out of the ordinary (escapes, exponents, white space,
 * other keys, rows of different length, a column of texts and numbers): then the careful reader says what it is.
 */
export function scanRows(body: Uint8Array): RawTable | undefined {
  const start = rowsStart(body);
  const names = start === undefined ? undefined : columnsBefore(body, start);
  if (start === undefined || names === undefined) return undefined;
  if (body[start] === CLOSE) return undefined;
  const most = rowsAtMost(body, start);
  const columns = names.map(() => scannedColumn(body, most));
  let [rows, at] = [0, start];
  for (;;) {
    at = scanRow(body, at, columns);
    if (at === NOWHERE) return undefined;
    rows += 1;
    if (body[at] === CLOSE) return closed(body, at + 1) ? tableOf(names, columns, rows) : undefined;
    if (body[at] !== COMMA) return undefined;
    at += 1;
  }
}

const NOWHERE = -1;

/** Gives each cell of the row at `start` to its column; the position after the row, or nowhere. */
function scanRow(body: Uint8Array, start: number, columns: readonly ScannedColumn[]): number {
  if (body[start] !== OPEN) return NOWHERE;
  let at = start + 1;
  for (let column = 0; column < columns.length; column += 1) {
    at = columns[column]!.push(at);
    if (at === NOWHERE || body[at] !== (column === columns.length - 1 ? CLOSE : COMMA)) return NOWHERE;
    at += 1;
  }
  return at;
}

/** A column that becomes one of texts or one of numbers with its first cell. */
interface ScannedColumn {
  /** Takes the cell at a position; the position after it, or nowhere where it is of neither kind or of the other. */
  readonly push: (start: number) => number;
  readonly texts: () => TextColumn | undefined;
  readonly numbers: () => Float64Array | undefined;
}

function scannedColumn(body: Uint8Array, most: number): ScannedColumn {
  let texts: ByteTexts | undefined;
  let numbers: Float64Array | undefined;
  let rows = 0;
  const number = { value: 0, end: 0 };
  const pushText = (start: number): number => {
    const end = textEnd(body, start);
    if (numbers || end === undefined) return NOWHERE;
    texts ??= byteTexts(body, most);
    texts.push(start, end);
    return end + 1;
  };
  return {
    push: start => {
      if (body[start] === QUOTE) return pushText(start + 1);
      if (texts) return NOWHERE;
      numbers ??= new Float64Array(most);
      if (body[start] === NULL[0]) {
        numbers[rows++] = NaN;
        return NULL.every((byte, offset) => body[start + offset] === byte) ? start + NULL.length : NOWHERE;
      }
      scanNumber(body, start, number);
      numbers[rows++] = number.value;
      return number.end === start ? NOWHERE : number.end;
    },
    texts: () => texts?.done(),
    numbers: () => numbers?.subarray(0, rows),
  };
}

/** Position after `"rows":[`: with its quotation marks it can stand in no text. */
function rowsStart(body: Uint8Array): number | undefined {
  const last = Math.min(body.length, 1 << 16) - ROWS.length;
  for (let at = 0; at < last; at += 1) {
    if (ROWS.every((byte, offset) => body[at + offset] === byte)) return at + ROWS.length;
  }
  return undefined;
}

function columnsBefore(body: Uint8Array, start: number): readonly string[] | undefined {
  try {
    const head = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body.subarray(0, start));
    const { columns, rows, ...rest } = JSON.parse(`${head}]}`) as Record<string, unknown>;
    const isPlain = Array.isArray(rows) && Array.isArray(columns) && Object.keys(rest).length === 0;
    return isPlain && columns.length > 0 && columns.every(name => typeof name === 'string') ? columns : undefined;
  } catch {
    return undefined;
  }
}

/** Each row ends with a bracket; texts may have more of them. */
function rowsAtMost(body: Uint8Array, start: number): number {
  let brackets = 0;
  for (let at = body.indexOf(CLOSE, start); at >= 0; at = body.indexOf(CLOSE, at + 1)) brackets += 1;
  return brackets;
}

/** Position of the closing quotation mark; undefined where the text has an escape or a control character. */
function textEnd(body: Uint8Array, start: number): number | undefined {
  for (let at = start; at < body.length; at += 1) {
    const byte = body[at]!;
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH || byte < SPACE) return undefined;
  }
  return undefined;
}

/** The object ends here, but for white space. */
const closed = (body: Uint8Array, at: number): boolean =>
  body[at] === BRACE && body.subarray(at + 1).every(byte => byte === SPACE || (byte >= 9 && byte <= 13));

function tableOf(names: readonly string[], columns: readonly ScannedColumn[], rows: number): RawTable | undefined {
  const texts = columns.map(column => column.texts());
  const numbers = columns.map(column => column.numbers());
  if (columns.some((_, column) => !texts[column] && !numbers[column])) return undefined;
  return {
    columns: names,
    rows,
    at: (row, column) => {
      const own = texts[column];
      if (own) return own.texts[own.positions[row]!]!;
      const value = numbers[column]![row]!;
      return Number.isNaN(value) ? null : value;
    },
    textsOf: column => texts[column],
    numbersOf: column => numbers[column],
  };
}
