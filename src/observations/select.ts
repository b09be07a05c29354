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
  const wanted = (Object.keys(source.codes) as Dimension[])
    .filter(dimension => dimension !== 'ref_area')
    .map(dimension => ({
      column: source.codes[dimension]!,
      codes: codesOf(source.codes[dimension]!, dimension, where[dimension] ?? TOTAL),
    }));
  const keep = rowsWith(wanted, source.rows);
  const picked = columnTable({
    ref_area: keep.map(row => areas[row]!),
    time: Int32Array.from(keep, row => source.time[row]!),
    value: Float64Array.from(keep, row => values[row]!),
    withheld: Uint8Array.from(keep, row => (Number.isNaN(values[row]!) ? 1 : 0)),
  });
  // At one code of every dimension an area and a period have one row; only the parts of a code are added.
  if (wanted.every(({ codes }) => codes.length < 2)) return picked;
  return picked.groupby('ref_area', 'time').rollup({ value: op.sum('value'), withheld: op.max('withheld') });
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

function rowsWith(
  wanted: readonly { readonly column: Uint16Array; readonly codes: readonly number[] }[],
  length: number,
): Uint32Array {
  const rows = new Uint32Array(length);
  let kept = 0;
  for (let row = 0; row < length; row += 1) {
    let told = true;
    for (let i = 0; told && i < wanted.length; i += 1) {
      const { column, codes } = wanted[i]!;
      const code = column[row]!;
      told = codes.length === 1 ? code === codes[0] : codes.includes(code);
    }
    if (told) rows[kept++] = row;
  }
  return rows.subarray(0, kept);
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
