import type { Comparison, LensResult } from '../comparisons/comparison.ts';
import type { PlannedFile } from '../model/file.ts';
import { periodId } from '../model/period.ts';
import { round } from '../statistics/rounding.ts';
import type { PublishedComparison, PublishedLens } from '../package/types.ts';
import { recordsCsv } from './records-csv.ts';

/** Decimals of compared values: two more than a figure is told with, so that a difference can be checked. */
const DECIMALS = 3;

/** Plans `comparisons.csv` with every comparison, and `comparisons/<area>.json` with the latest ones of each area. */
export function comparisonFiles(comparisons: readonly Comparison[]): PlannedFile[] {
  const records = comparisons.map(record);
  return [
    { path: 'comparisons.csv', contents: recordsCsv(records), mediaType: 'text/csv', rows: records.length },
    ...areaFiles(latestOf(comparisons)),
  ];
}

function areaFiles(comparisons: readonly Comparison[]): PlannedFile[] {
  const areas = new Map<string, PublishedComparison[]>();
  for (const comparison of comparisons) {
    const own = areas.get(comparison.area) ?? [];
    own.push(published(comparison));
    areas.set(comparison.area, own);
  }
  return [...areas].sort().map(([area, own]) => ({
    path: `comparisons/${area}.json`,
    contents: `${JSON.stringify(own)}\n`,
    mediaType: 'application/json',
    rows: own.length,
  }));
}

/** The last comparison of each indicator and frequency. */
function latestOf(comparisons: readonly Comparison[]): Comparison[] {
  const last = new Map<string, number>();
  const keyOf = ({ indicator, freq }: Comparison) => `${indicator} ${freq}`;
  for (const one of comparisons) last.set(keyOf(one), Math.max(last.get(keyOf(one)) ?? -Infinity, one.period));
  return comparisons.filter(one => last.get(keyOf(one)) === one.period);
}

const told = (value: number | null | undefined, decimals = DECIMALS): number | null =>
  value === null || value === undefined || Number.isNaN(value) ? null : round(value, decimals);

function lensOf(lens: LensResult | null): PublishedLens | null {
  if (!lens) return null;
  const { reference, difference, lower, upper, q, verdict } = lens;
  return {
    reference: told(reference)!,
    difference: told(difference)!,
    lower: told(lower),
    upper: told(upper),
    q: told(q, 4),
    verdict,
  };
}

function published(comparison: Comparison): PublishedComparison {
  const { indicator, targetGroup, freq, period, value, excluded, country, region, past, trend, place } = comparison;
  const cluster = lensOf(comparison.cluster);
  const expected = lensOf(comparison.expected);
  return {
    indicator,
    target_group: targetGroup,
    freq,
    time_period: periodId(freq, period),
    value: told(value),
    excluded,
    country: lensOf(country),
    region: lensOf(region),
    cluster: cluster && { ...cluster, model: comparison.cluster!.model, year: comparison.cluster!.year },
    expected: expected && { ...expected, model: comparison.expected!.model, version: comparison.expected!.version },
    past: lensOf(past),
    trend: trend && { direction: trend.direction, p: told(trend.p, 4)! },
    place,
  };
}

const LENSES = ['country', 'region', 'cluster', 'expected', 'past'] as const;
const LENS_FIELDS = ['reference', 'difference', 'lower', 'upper', 'q', 'verdict'] as const;

/** Columns that stand once: name, and where they are found in a published comparison. */
const SINGLE_FIELDS = [
  ['cluster_model', 'cluster', 'model'],
  ['cluster_year', 'cluster', 'year'],
  ['expected_model', 'expected', 'model'],
  ['expected_version', 'expected', 'version'],
  ['trend', 'trend', 'direction'],
  ['trend_p', 'trend', 'p'],
  ['rank', 'place', 'rank'],
  ['rank_lower', 'place', 'lower'],
  ['rank_upper', 'place', 'upper'],
  ['ranked', 'place', 'of'],
  ['third', 'place', 'third'],
] as const;

type Cell = string | number | null;

function record(comparison: Comparison): Record<string, Cell> {
  const row = published(comparison);
  const { indicator, target_group, freq, time_period, value, excluded } = row;
  const cells: Record<string, Cell> = {
    ref_area: comparison.area,
    indicator,
    target_group,
    freq,
    time_period,
    value,
    excluded,
  };
  for (const lens of LENSES) {
    for (const field of LENS_FIELDS) cells[`${lens}_${field}`] = row[lens]?.[field] ?? null;
  }
  for (const [name, part, field] of SINGLE_FIELDS) {
    cells[name] = (row[part] as Readonly<Record<string, Cell>> | null)?.[field] ?? null;
  }
  return cells;
}
