import { dimensionNumbering } from '../codelists/dimensions.ts';
import type { ComputedIndicator } from '../indicators/compute/compute-indicator.ts';
import { TOTAL } from '../model/code.ts';
import type { Indicator } from '../model/indicator.ts';
import { FREQS, type Freq } from '../model/period.ts';
import { isEmptyStatus, STATUS } from '../model/status.ts';
import { columnOf } from '../observations/observation-table.ts';
import { applyFormula } from '../statistics/formula.ts';

/** A figure to be compared: unrounded where numerator and denominator give it; NaN where there is none. */
export interface Compared {
  readonly value: number;
  readonly denominator: number;
  readonly status: number;
}

/** The headline series of one indicator (first target group, both responsibilities, no breakdown). */
export interface Headline {
  readonly indicator: Indicator;
  readonly targetGroup: string;
  readonly freqs: readonly Freq[];
  /** Period numbers with figures, in order. */
  periods(freq: Freq): readonly number[];
  /** The figure of an area, empty where there is none. */
  at(freq: Freq, area: string, period: number): Compared;
  /** True where the period opens a new series in that area. */
  breaksAt(freq: Freq, area: string, period: number): boolean;
}

const NONE: Compared = { value: NaN, denominator: NaN, status: STATUS.O };

/** The headline series of a computed indicator; null where it has no figures. */
export function headlineOf({ indicator, observations, targetGroups }: ComputedIndicator): Headline | null {
  const [targetGroup] = targetGroups;
  if (!observations || targetGroup === undefined) return null;
  const column = (name: Parameters<typeof columnOf>[1]) => columnOf(observations, name);
  const [areas, freqs, time] = [column('ref_area'), column('freq'), column('time_period')];
  const [values, tops, bottoms, statuses] = [
    column('obs_value'),
    column('numerator'),
    column('denominator'),
    column('obs_status'),
  ];
  const fixed = fixedCodes(targetGroup).map(([name, code]) => [column(name), code] as const);
  const rows = new Map<string, number>();
  const periods = new Map<number, Set<number>>(FREQS.map((_, number) => [number, new Set()]));
  for (let row = 0; row < time.length; row += 1) {
    if (!fixed.every(([codes, code]) => codes[row] === code)) continue;
    rows.set(`${freqs[row]} ${areas[row]} ${time[row]}`, row);
    if (!isEmptyStatus(statuses[row]!)) periods.get(freqs[row]!)!.add(time[row]!);
  }
  const rowAt = (freq: Freq, area: string, period: number): number | undefined =>
    rows.get(`${FREQS.indexOf(freq)} ${dimensionNumbering.ref_area.numberOf(area)} ${period}`);
  return {
    indicator,
    targetGroup,
    freqs: FREQS.filter((_, number) => periods.get(number)!.size > 0),
    periods: freq => [...periods.get(FREQS.indexOf(freq))!].sort((a, b) => a - b),
    at: (freq, area, period) => {
      const row = rowAt(freq, area, period);
      if (row === undefined) return NONE;
      const exact = applyFormula(indicator, tops[row]!, bottoms[row]!);
      const value = isEmptyStatus(statuses[row]!) ? NaN : Number.isNaN(exact) ? values[row]! : exact;
      return { value, denominator: bottoms[row]!, status: statuses[row]! };
    },
    breaksAt: (freq, area, period) => {
      const row = rowAt(freq, area, period);
      return row !== undefined && statuses[row] === STATUS.B;
    },
  };
}

const fixedCodes = (targetGroup: string) =>
  [
    ['target_group', dimensionNumbering.target_group.numberOf(targetGroup)],
    ['responsibility', 0],
    ['sex', dimensionNumbering.sex.numberOf(TOTAL)],
    ['age', dimensionNumbering.age.numberOf(TOTAL)],
    ['origin', dimensionNumbering.origin.numberOf(TOTAL)],
  ] as const;
