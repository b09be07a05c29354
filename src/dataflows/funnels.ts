import type { IndicatorFunnel } from '../comparisons/funnels.ts';
import type { PlannedFile } from '../model/file.ts';
import { periodId } from '../model/period.ts';
import type { PublishedFunnel } from '../package/analysis-types.ts';
import { round } from '../statistics/rounding.ts';
import { recordsCsv } from './records-csv.ts';

/**
 * Plans `funnel/<indicator>.json`: points and limits of the latest year, ready to be drawn; and the same of all
 * indicators as tables, `funnel/points.csv` and `funnel/limits.csv`. None without funnels.
 */
export function funnelFiles(funnels: readonly IndicatorFunnel[]): PlannedFile[] {
  if (funnels.length === 0) return [];
  const all = funnels.map(published);
  const table = (path: string, rows: Parameters<typeof recordsCsv>[0]): PlannedFile => ({
    path,
    contents: recordsCsv(rows),
    mediaType: 'text/csv',
    rows: rows.length,
  });
  return [
    ...all.map(own => ({
      path: `funnel/${own.indicator}.json`,
      contents: `${JSON.stringify(own)}\n`,
      mediaType: 'application/json',
      rows: own.points.length,
    })),
    table(
      'funnel/points.csv',
      all.flatMap(own => own.points.map(point => ({ ...keyOf(own), ...point }))),
    ),
    table(
      'funnel/limits.csv',
      all.flatMap(own => own.limits.map(limit => ({ ...keyOf(own), centre: own.centre, ...limit }))),
    ),
  ];
}

const keyOf = ({ indicator, target_group, time_period }: PublishedFunnel) => ({ indicator, target_group, time_period });

function published(own: IndicatorFunnel): PublishedFunnel {
  // Two decimals more than the figures are told with, so that a point never seems to lie on its limit.
  const told = (value: number): number => round(value, own.indicator.decimals + 2);
  return {
    indicator: own.indicator.id,
    target_group: own.targetGroup,
    time_period: periodId('Y', own.year),
    direction: own.indicator.direction,
    kind: own.kind,
    centre: told(own.centre),
    phi: round(own.phi, 3),
    tau: told(own.tau),
    points: own.points.map(({ area, denominator, value, adjustedZ, p, outside, side }) => ({
      ref_area: area,
      denominator: round(denominator, 2),
      value: told(value),
      adjusted_z: round(adjustedZ, 2),
      p: round(p, 4),
      outside,
      side,
    })),
    limits: own.limits.map(({ denominator, limits95, limits998 }) => ({
      denominator,
      lower_95: told(limits95[0]),
      upper_95: told(limits95[1]),
      lower_998: told(limits998[0]),
      upper_998: told(limits998[1]),
    })),
    excluded: own.excluded.map(({ area, reason }) => ({ ref_area: area, reason })),
  };
}
