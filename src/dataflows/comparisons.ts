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

function record(comparison: Comparison): Record<string, string | number | null> {
  const { indicator, target_group, freq, time_period, value, excluded, cluster, expected, trend, place, ...rest } =
    published(comparison);
  const lenses = { ...rest, cluster, expected };
  return {
    ref_area: comparison.area,
    indicator,
    target_group,
    freq,
    time_period,
    value,
    excluded,
    ...Object.fromEntries(
      LENSES.flatMap(lens =>
        (['reference', 'difference', 'lower', 'upper', 'q', 'verdict'] as const).map(
          field => [`${lens}_${field}`, lenses[lens]?.[field] ?? null] as const,
        ),
      ),
    ),
    cluster_model: cluster?.model ?? null,
    cluster_year: cluster?.year ?? null,
    expected_model: expected?.model ?? null,
    expected_version: expected?.version ?? null,
    trend: trend?.direction ?? null,
    trend_p: trend?.p ?? null,
    rank: place?.rank ?? null,
    rank_lower: place?.lower ?? null,
    rank_upper: place?.upper ?? null,
    ranked: place?.of ?? null,
    third: place?.third ?? null,
  };
}
