import type { ControlState } from '../comparisons/control.ts';
import type { PlannedFile } from '../model/file.ts';
import { periodId } from '../model/period.ts';
import { round } from '../statistics/rounding.ts';
import { recordsCsv } from './records-csv.ts';

/** Plans `control.csv`: the latest month of every monthly indicator and area in its control chart; none without. */
export function controlFiles(states: readonly ControlState[]): PlannedFile[] {
  if (states.length === 0) return [];
  return [
    { path: 'control.csv', contents: recordsCsv(states.map(record)), mediaType: 'text/csv', rows: states.length },
  ];
}

const told = (value: number | null): number | null => (value === null ? null : round(value, 3));

const record = (state: ControlState) => ({
  ref_area: state.area,
  indicator: state.indicator,
  target_group: state.targetGroup,
  time_period: periodId('M', state.period),
  value: told(state.value),
  change: told(state.change),
  development: told(state.development),
  development_unit: state.developmentUnit,
  state: state.state,
  rule: state.signal && state.signal.rule,
  side: state.signal && state.signal.side,
  since: state.since === null ? null : periodId('M', state.since),
  points: state.points,
  trial: state.trial,
  centre: told(state.limits && state.limits.centre),
  lower: told(state.limits && state.limits.lower),
  upper: told(state.limits && state.limits.upper),
});
