import type { Problem } from '../model/problem.ts';
import type { MeasureColumn } from '../model/source.ts';
import type { BoundColumn } from './bind-columns.ts';
import { MISSING_MARKS } from './parsers/missing-marks.ts';
import { parseCount, parseDecimal } from './parsers/parse-number.ts';
import type { Place } from './place.ts';
import type { Cell, RawTable } from './raw-table.ts';

/** A measure as numbers, NaN where the row is given without one, with a problem for each cell that could not be read. */
export interface MeasureValues {
  readonly values: Float64Array;
  readonly problems: readonly Problem[];
}

/** Reads a measure at the given rows (counted from 0; all where null), each different text once. */
export function readMeasures(
  raw: RawTable,
  { binding, label, index }: BoundColumn<MeasureColumn>,
  { rows, place }: { rows: Uint32Array | null; place: Place },
): MeasureValues {
  const values = new Float64Array(rows?.length ?? raw.rows);
  const problems: Problem[] = [];
  const typed = place.format === 'jobindsats-v3' || place.format === 'statbank-jsonstat';
  const { valueAt, wrongAt } = columnReader(raw, index, { binding, typed });
  for (let position = 0; position < values.length; position += 1) {
    const row = rows ? rows[position]! : position;
    const wrong = wrongAt(row);
    if (wrong !== undefined) {
      const message = `${wrong}, expected ${expected(binding)}`;
      const hint = 'Fetch the table again; if the figure stays, report it to the publisher';
      problems.push({ file: place.file, row: row + 1, column: label, message, hint });
    }
    // Adding 0 makes 0 of −0, which some formats would tell apart.
    values[position] = valueAt(row) + 0;
  }
  return { values, problems };
}

/** Figures of a column by row, NaN where there is none, and what is wrong with one. */
interface ColumnReader {
  readonly valueAt: (row: number) => number;
  readonly wrongAt: (row: number) => string | undefined;
}

interface CellOptions {
  readonly binding: MeasureColumn;
  /** The format has numbers of its own. */
  readonly typed: boolean;
}

function columnReader(raw: RawTable, index: number, options: CellOptions): ColumnReader {
  const numbers = raw.numbersOf?.(index);
  if (numbers) return { valueAt: row => numbers[row]!, wrongAt: row => wrongValue(numbers[row]!, options.binding) };
  const kept = raw.textsOf?.(index);
  if (!kept) {
    return {
      valueAt: row => readCell(raw.at(row, index), options).value,
      wrongAt: row => readCell(raw.at(row, index), options).wrong,
    };
  }
  const readings = kept.texts.map(text => readCell(text, options));
  const values = Float64Array.from(readings, ({ value }) => value);
  return {
    valueAt: row => values[kept.positions[row]!]!,
    wrongAt: row => readings[kept.positions[row]!]!.wrong,
  };
}

function readCell(cell: Cell, { binding, typed }: CellOptions): { value: number; wrong: string | undefined } {
  const value = typeof cell === 'number' ? cell : readText(cell, binding, typed);
  if (value === undefined) return { value: NaN, wrong: notNumber(cell, binding, typed) };
  return { value, wrong: wrongValue(value, binding) };
}

/** NaN for null and missing marks; in formats with numbers of their own, a text is none. */
function readText(cell: string | null, { parser }: MeasureColumn, typed: boolean): number | undefined {
  if (cell === null) return NaN;
  if (typed) return MISSING_MARKS.has(cell) ? NaN : undefined;
  return parser === 'count' ? parseCount(cell) : parseDecimal(cell);
}

function notNumber(cell: Cell, { parser }: MeasureColumn, typed: boolean): string {
  const text = JSON.stringify(cell);
  if (typed) return `invalid number: the text ${text}`;
  return parser === 'count' && parseDecimal(String(cell)) !== undefined
    ? `invalid count: ${text} is not whole`
    : `invalid number: ${text}`;
}

/** No count, amount in kroner or share of anything in the country comes near. */
const TOO_LARGE = 1e12;

function wrongValue(value: number, { parser, signed }: MeasureColumn): string | undefined {
  if (Number.isNaN(value)) return undefined;
  const kind = parser === 'count' ? 'count' : 'number';
  if (value < 0 && !signed) return `invalid ${kind}: ${value} is negative`;
  if (!Number.isFinite(value)) return `invalid number: ${value}`;
  if (parser === 'count' && !Number.isSafeInteger(value)) return `invalid count: ${value} is not whole`;
  return Math.abs(value) > TOO_LARGE ? `invalid ${kind}: ${value} is above ${TOO_LARGE}` : undefined;
}

const expected = ({ parser }: MeasureColumn): string =>
  parser === 'count' ? 'a whole number from 0 up, or nothing' : 'a number from 0 up, or nothing';
