import { op, table as columnTable, type ColumnTable } from 'arquero';
import { ages } from '../codelists/age.ts';
import { dimensionNumbering } from '../codelists/dimensions.ts';
import { TOTAL } from '../model/code.ts';
import type { Dimension } from '../model/dimension.ts';
import type { MeasureTable } from './measure-table.ts';

/** Codes to keep, by dimension. */
export type Selection = Readonly<Partial<Record<Dimension, string>>>;

/**
 * The rows of one measure at the selected codes: columns `ref_area`, `time`, `value`, `withheld` (1 where a number was
 * not given). Dimensions not named in `where` are taken at their total. An age band that the table lacks is the sum of
 * its single years. Throws `unknown measure` and `missing rows` with the table's name.
 */
export function select(source: MeasureTable, measure: string, where: Selection): ColumnTable {
  const values = source.values[measure];
  if (!values) {
    throw new Error(
      `unknown measure: "${measure}" in table ${source.table}. It has ${Object.keys(source.values).join(', ')}`,
    );
  }
  const keep = rowsWhere(source, where);
  const areas = source.codes.ref_area;
  if (!areas) throw new Error(`missing dimension: ref_area in table ${source.table}`);
  const picked = columnTable({
    ref_area: keep.map(row => areas[row]!),
    time: Int32Array.from(keep, row => source.time[row]!),
    value: Float64Array.from(keep, row => values[row]!),
    withheld: Uint8Array.from(keep, row => (Number.isNaN(values[row]!) ? 1 : 0)),
  });
  // At one code of every dimension an area and a period have one row; only the years of an age band are added.
  if (!isBand(source, where)) return picked;
  return picked.groupby('ref_area', 'time').rollup({ value: op.sum('value'), withheld: op.max('withheld') });
}

/** True where the selected age is a band that the table tells year by year. */
const isBand = (source: MeasureTable, where: Selection): boolean =>
  source.codes.age !== undefined && !source.codes.age.includes(dimensionNumbering.age.numberOf(where.age ?? TOTAL));

function rowsWhere(source: MeasureTable, where: Selection): Uint32Array {
  const tests = (Object.keys(source.codes) as Dimension[])
    .filter(dimension => dimension !== 'ref_area')
    .map(dimension => accepted(source, dimension, where[dimension] ?? TOTAL));
  const rows = new Uint32Array(source.rows);
  let kept = 0;
  for (let row = 0; row < source.rows; row += 1) {
    if (tests.every(test => test(row))) rows[kept++] = row;
  }
  return rows.subarray(0, kept);
}

function accepted(source: MeasureTable, dimension: Dimension, code: string): (row: number) => boolean {
  const column = source.codes[dimension]!;
  const wanted = dimensionNumbering[dimension].numberOf(code);
  if (dimension !== 'age' || !isBand(source, { age: code })) return row => column[row] === wanted;
  const years = new Set(singleYears(code).map(year => dimensionNumbering.age.numberOf(year)));
  const present = new Set(column);
  // A band with a year missing would be told as if it were whole.
  return [...years].every(year => present.has(year)) ? row => years.has(column[row]!) : () => false;
}

function singleYears(code: string): string[] {
  const { from = Infinity, to = -Infinity } = ages.codes.find(({ id }) => id === code)!;
  return ages.codes
    .filter(year => year.from !== undefined && year.from === year.to && year.from >= from && year.from <= to)
    .map(({ id }) => id);
}
