import { z } from 'zod';
import { InputError } from '../model/problem.ts';
import { decodeText } from './decode-text.ts';
import { parseJson } from './parse-json.ts';
import type { Place } from './place.ts';
import type { RawTable } from './raw-table.ts';

const Category = z.object({
  category: z.object({ index: z.union([z.record(z.string(), z.int().nonnegative()), z.array(z.string())]) }),
});

const Body = z.object({
  dataset: z.object({
    dimension: z.object({ id: z.array(z.string()).min(1), size: z.array(z.int().nonnegative()) }).catchall(z.unknown()),
    value: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
  }),
});

/** The dimension that names what is counted; a table has one content, and its cells become the column `INDHOLD`. */
const CONTENTS = 'ContentsCode';

/** Most cells that a body may claim: its values may be left out, so few bytes could ask for any number of rows. */
const MOST_CELLS = 20_000_000;

/**
 * A JSON-stat 1.x body of the StatBank as rows, the last dimension running fastest. Columns are the variable codes in
 * upper case and `INDHOLD`; keys are codes, never texts. Throws one `InputError` where the shape is another.
 */
export function statbankJsonstat(body: Uint8Array, place: Place): RawTable {
  const parsed = Body.safeParse(parseJson(decodeText(body, place), place));
  if (!parsed.success) throw invalid(place, z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' '));
  const { dimension, value } = parsed.data.dataset;
  const dimensions = dimension.id.map((id, index) =>
    codesOf(dimension[id], { id, size: dimension.size[index], place }),
  );
  const rows = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (rows > MOST_CELLS) throw invalid(place, `${rows} combinations of codes, expected at most ${MOST_CELLS}`);
  if (Array.isArray(value) && value.length !== rows) {
    throw invalid(place, `${value.length} values, expected ${rows}, one for each combination of codes`);
  }
  const outside = Array.isArray(value) ? undefined : Object.keys(value).find(key => !isPosition(key, rows));
  if (outside !== undefined) throw invalid(place, `a value at "${outside}", expected positions from 0 to ${rows - 1}`);
  const strides = dimensions.map((_, index) =>
    dimensions.slice(index + 1).reduce((product, { codes }) => product * codes.length, 1),
  );
  const shown = dimensions
    .map((own, index) => ({ ...own, stride: strides[index]! }))
    .filter(({ id }) => id !== CONTENTS);
  const cells = value as Readonly<Record<number, unknown>>;
  return {
    columns: [...shown.map(({ id }) => id.toUpperCase()), 'INDHOLD'],
    rows,
    at: (row, column) => {
      const own = shown[column];
      return own ? own.codes[Math.floor(row / own.stride) % own.codes.length]! : cellOf(cells[row]);
    },
  };
}

function codesOf(
  dimension: unknown,
  { id, size, place }: { id: string; size: number | undefined; place: Place },
): { id: string; codes: readonly string[] } {
  const parsed = Category.safeParse(dimension);
  if (!parsed.success) throw invalid(place, `dimension ${id} without category.index`);
  const { index } = parsed.data.category;
  const codes = Array.isArray(index) ? index : inOrder(index);
  if (codes.length !== size || codes.includes(undefined as unknown as string)) {
    throw invalid(place, `dimension ${id} with ${codes.length} codes, expected ${size} at positions from 0`);
  }
  if (id === CONTENTS && size !== 1) throw invalid(place, `${size} contents (${codes.join(', ')}), expected one`);
  return { id, codes };
}

function inOrder(index: Readonly<Record<string, number>>): string[] {
  const entries = Object.entries(index);
  const codes = new Array<string>(entries.length);
  // A position beyond the end would make the list as long as itself.
  for (const [code, position] of entries) if (position < entries.length) codes[position] = code;
  return Array.from(codes);
}

const isPosition = (key: string, rows: number): boolean => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < rows;

/** Numbers and nulls as they are; anything else as a text, so that the number parser can refuse it by name. */
function cellOf(value: unknown): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  // A list or an object may be nested deeper than can be written.
  return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}

const invalid = ({ file }: Place, reason: string): InputError =>
  new InputError([
    {
      file,
      message: `invalid JSON-stat: ${reason}`,
      hint: 'Fetch the table again as JSONSTAT (version 1), one content at a time',
    },
  ]);
