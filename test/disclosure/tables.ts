import { DIMENSIONS, type Dimension } from '../../src/model/dimension.ts';
import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { sourceTable } from '../../src/sources/index.ts';
import type { DisclosureRule } from '../../src/disclosure/rules.ts';

/** The rule of the tests: a threshold of 3, no exceptions. */
export const RULE: DisclosureRule = { from: '2004-01-01', threshold: 3, basis: 'test', exceptions: [], money: [] };

/** A row in words: codes by dimension, a period number, and figures by measure (null where withheld). */
export interface RowInWords {
  readonly at: Partial<Record<Dimension, string>>;
  readonly time: number;
  readonly values: Readonly<Record<string, number | null>>;
}

/** A table of a real id out of rows in words. */
export function tableOf(id: string, rows: readonly RowInWords[]): MeasureTable {
  const source = sourceTable(id);
  const used = DIMENSIONS.filter(dimension => rows[0]!.at[dimension] ?? source.constants?.[dimension]);
  const codeOf = ({ at }: RowInWords, dimension: Dimension): number =>
    dimensionNumbering[dimension].numberOf(at[dimension] ?? source.constants![dimension]!);
  const measures = Object.keys(rows[0]!.values);
  return {
    table: id,
    freq: source.freq,
    rows: rows.length,
    time: Int32Array.from(rows, ({ time }) => time),
    codes: Object.fromEntries(
      used.map(dimension => [dimension, Uint16Array.from(rows, row => codeOf(row, dimension))]),
    ),
    values: Object.fromEntries(
      measures.map(measure => [measure, Float64Array.from(rows, ({ values }) => values[measure] ?? NaN)]),
    ),
  };
}

type ByArea = Readonly<Record<string, readonly (number | null)[]>>;

/** Long-term unemployed of municipalities in one month: total, insurance benefit, social assistance. */
export const longTerm = (by: ByArea | readonly (readonly [string, ByArea[string]])[], time = 24_300): MeasureTable =>
  tableOf(
    'y25i09',
    (Array.isArray(by) ? (by as [string, ByArea[string]][]) : Object.entries(by as ByArea)).flatMap(
      ([ref_area, figures]) =>
        ['_T', 'ADP', 'KTH'].map((target_group, i) => ({
          at: { ref_area, target_group },
          time,
          values: { persons: figures[i] ?? null },
        })),
    ),
  );

/** Tables by id. */
export const byId = (...tables: readonly MeasureTable[]): Map<string, MeasureTable> =>
  new Map(tables.map(table => [table.table, table]));

/** The figures of a measure, null where hidden. */
export const told = (table: MeasureTable, measure: string): (number | null)[] =>
  Array.from(table.values[measure]!, value => (Number.isNaN(value) ? null : value));
