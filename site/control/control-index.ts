import type { ControlLimits } from '../../src/statistics/control-limits.ts';
import type { ControlSignal } from '../../src/statistics/control-rules.ts';
import { csvRows, numberOrNull } from '../published/csv-rows.ts';
import type { Cells } from '../published/csv-rows.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';

/** A row of `control.csv`: the latest month of an area in the control chart of an indicator. */
export interface PublishedControl {
  readonly targetGroup: string;
  readonly period: string;
  /** As people read it, in `unit`; null where it cannot be told. */
  readonly development: number | null;
  readonly unit: 'percentage-points' | 'percent';
  readonly state: 'improvement' | 'concern' | 'neutral' | 'common-cause' | null;
  readonly signal: ControlSignal | null;
  readonly since: string;
  readonly points: number;
  readonly trial: boolean;
  /** In the indicator's unit. */
  readonly limits: ControlLimits | null;
}

/** The latest control state of an indicator in an area; null where the version has none. */
export const controlOf = (
  published: Published,
  { area, indicator }: { readonly area: string; readonly indicator: string },
): PublishedControl | null => {
  const states = remember(
    published,
    'control',
    () => new Map(csvRows(published, 'control.csv').map(row => [`${row['ref_area']} ${row['indicator']}`, row])),
  );
  const row = states.get(`${area} ${indicator}`);
  return row ? controlFrom(row) : null;
};

function controlFrom(row: Cells): PublishedControl {
  const [centre, lower, upper] = [row['centre'], row['lower'], row['upper']].map(numberOrNull);
  return {
    targetGroup: row['target_group']!,
    period: row['time_period']!,
    development: numberOrNull(row['development']),
    unit: row['development_unit'] as PublishedControl['unit'],
    state: (row['state'] || null) as PublishedControl['state'],
    signal: row['rule'] ? ({ rule: row['rule'], side: row['side'] } as ControlSignal) : null,
    since: row['since'] ?? '',
    points: Number(row['points']),
    trial: row['trial'] === 'true',
    limits: centre === null ? null : { centre: centre!, lower: lower!, upper: upper! },
  };
}
