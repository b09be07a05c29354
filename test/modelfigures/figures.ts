import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import { yearOf } from '../../src/model/period.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';

/** Figures of one area at the given codes, by period number, in order. */
export function seriesOf(
  table: MeasureTable,
  measure: string,
  where: Partial<Record<Dimension, string>>,
): Map<number, number> {
  const wanted = Object.entries(where) as [Dimension, string][];
  const found = new Map<number, number>();
  for (let row = 0; row < table.rows; row += 1) {
    const fits = wanted.every(
      ([dimension, code]) => table.codes[dimension]![row] === dimensionNumbering[dimension].numberOf(code),
    );
    if (fits) found.set(table.time[row]!, table.values[measure]![row]!);
  }
  return found;
}

/** Means of the years of a monthly series. */
export function yearlyMeans(series: ReadonlyMap<number, number>): Map<number, number> {
  const years = new Map<number, number[]>();
  for (const [month, value] of series) years.set(yearOf('M', month), [...(years.get(yearOf('M', month)) ?? []), value]);
  return new Map(
    [...years].map(([year, values]) => [year, values.reduce((sum, value) => sum + value, 0) / values.length]),
  );
}

/** Rank correlation of Spearman, ties at their middle rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [middleRanks(a), middleRanks(b)];
  const mean = (a.length - 1) / 2;
  const product = (p: readonly number[], q: readonly number[]): number =>
    p.reduce((sum, value, i) => sum + (value - mean) * (q[i]! - mean), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

function middleRanks(values: readonly number[]): number[] {
  const sorted = [...values].sort((p, q) => p - q);
  return values.map(value => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
