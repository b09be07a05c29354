import { op, table as columnTable, type ColumnTable } from 'arquero';
import { ages } from '../codelists/age.ts';
import { dimensionNumbering } from '../codelists/dimensions.ts';
import { origins } from '../codelists/origin.ts';
import { TOTAL } from '../model/code.ts';
import type { Dimension } from '../model/dimension.ts';
import type { MeasureTable } from './measure-table.ts';

/** Codes to keep, by dimension. */
export type Selection = Readonly<Partial<Record<Dimension, string>>>;

/**
 * The rows of one measure at the selected codes: columns `ref_area`, `time`, `value`, `withheld` (1 where a number was
 * not given). Dimensions not named in `where` are taken at their total. A code that the table lacks is the sum of its
 * parts where the table has them all: an age band of its single years, an origin of the finer ones. Throws
 * `unknown measure` and `missing dimension` with the table's name.
 */
export function select(source: MeasureTable, measure: string, where: Selection): ColumnTable {
  const values = source.values[measure];
  if (!values) {
    throw new Error(
      `unknown measure: "${measure}" in table ${source.table}. It has ${Object.keys(source.values).join(', ')}`,
    );
  }
  const areas = source.codes.ref_area;
  if (!areas) throw new Error(`missing dimension: ref_area in table ${source.table}`);
  const { dimensions, rowsAt } = indexOf(source);
  const wanted = dimensions.map(dimension => codesOf(source.codes[dimension]!, dimension, where[dimension] ?? TOTAL));
  const keys = wanted.reduce<readonly number[]>(
    (before, codes) => before.flatMap(key => codes.map(code => key * MOST_CODES + code)),
    [0],
  );
  const lists = keys.flatMap(key => [rowsAt.get(key) ?? []]);
  const keep = lists.length === 1 ? lists[0]! : lists.flat();
  const columns = {
    ref_area: new Uint16Array(keep.length),
    time: new Int32Array(keep.length),
    value: new Float64Array(keep.length),
    withheld: new Uint8Array(keep.length),
  };
  for (let i = 0; i < keep.length; i += 1) {
    const row = keep[i]!;
    columns.ref_area[i] = areas[row]!;
    columns.time[i] = source.time[row]!;
    columns.value[i] = values[row]!;
    columns.withheld[i] = Number.isNaN(values[row]!) ? 1 : 0;
  }
  const picked = columnTable(columns);
  // At one code of every dimension an area and a period have one row; only the parts of a code are added.
  if (keys.length < 2) return picked;
  return picked.groupby('ref_area', 'time').rollup({ value: op.sum('value'), withheld: op.max('withheld') });
}

/** Rows of a table by the numbers of their codes; areas and periods are not part of it. */
interface RowIndex {
  readonly dimensions: readonly Dimension[];
  readonly rowsAt: ReadonlyMap<number, readonly number[]>;
}

/** More than any code list has, so that the numbers of a row's codes make one number; six of them stay whole. */
const MOST_CODES = 400;

const indexes = new WeakMap<MeasureTable, RowIndex>();

/** The index of a table, made once: a table is selected from at many codes. */
function indexOf(source: MeasureTable): RowIndex {
  const before = indexes.get(source);
  if (before) return before;
  const dimensions = (Object.keys(source.codes) as Dimension[]).filter(dimension => dimension !== 'ref_area');
  const columns = dimensions.map(dimension => source.codes[dimension]!);
  const rowsAt = new Map<number, number[]>();
  for (let row = 0; row < source.rows; row += 1) {
    let key = 0;
    for (const column of columns) key = key * MOST_CODES + column[row]!;
    const known = rowsAt.get(key);
    if (known) known.push(row);
    else rowsAt.set(key, [row]);
  }
  const made = { dimensions, rowsAt };
  indexes.set(source, made);
  return made;
}

/** Numbers of the codes that together are the wanted one; none where the table has neither it nor all its parts. */
function codesOf(column: Uint16Array, dimension: Dimension, code: string): readonly number[] {
  const { numberOf } = dimensionNumbering[dimension];
  const wanted = numberOf(code);
  if (column.includes(wanted)) return [wanted];
  const parts = partsOf(dimension, code).map(numberOf);
  // A sum with a part missing would be told as if it were whole.
  return parts.every(part => column.includes(part)) ? parts : [];
}

/** The codes that make up another one; only ages and origins are told in parts that neither overlap nor leave a rest. */
function partsOf(dimension: Dimension, code: string): string[] {
  if (dimension === 'age') return singleYears(code);
  if (dimension !== 'origin' || code === TOTAL) return [];
  return origins.codes.filter(({ parent }) => parent === code).map(({ id }) => id);
}

function singleYears(code: string): string[] {
  const { from = Infinity, to = -Infinity } = ages.codes.find(({ id }) => id === code)!;
  return ages.codes
    .filter(year => year.from !== undefined && year.from === year.to && year.from >= from && year.from <= to)
    .map(({ id }) => id);
}
