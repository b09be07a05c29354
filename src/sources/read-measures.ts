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

/** Reads a measure at the given rows (counted from 0). */
export function readMeasures(
  raw: RawTable,
  { binding, label, index }: BoundColumn<MeasureColumn>,
  { rows, place }: { rows: Uint32Array; place: Place },
): MeasureValues {
  const values = new Float64Array(rows.length);
  const problems: Problem[] = [];
  const typed = place.format === 'jobindsats-v3' || place.format === 'statbank-jsonstat';
  for (let position = 0; position < rows.length; position += 1) {
    const row = rows[position]!;
    const cell = raw.at(row, index);
    const value = typeof cell === 'number' ? cell : readText(cell, binding, typed);
    const wrong = value === undefined ? notNumber(cell, binding, typed) : wrongValue(value, binding);
    if (wrong) {
      const hint = 'Fetch the table again; if the figure stays, report it to the publisher';
      problems.push({
        file: place.file,
        row: row + 1,
        column: label,
        message: `${wrong}, expected ${expected(binding)}`,
        hint,
      });
    }
    // Adding 0 makes 0 of −0, which some formats would tell apart.
    values[position] = (value ?? NaN) + 0;
  }
  return { values, problems };
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
