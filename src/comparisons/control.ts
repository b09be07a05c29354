import { areas } from '../codelists/area.ts';
import { isEmptyStatus } from '../model/status.ts';
import { controlChart } from '../statistics/control-chart.ts';
import type { ControlLimits } from '../statistics/control-limits.ts';
import type { ControlSignal } from '../statistics/control-rules.ts';
import { percentChange, pointChange } from '../statistics/development.ts';
import { yearOnYear } from '../statistics/year-on-year.ts';
import type { Headline } from './headline.ts';

/** What the latest month of a control chart says: a signal to the better or worse, one without a good side, or none. */
export type ControlVerdict = 'improvement' | 'concern' | 'neutral' | 'common-cause';

/** Latest month of an area in the control chart (XmR) of its changes from the same month last year. */
export interface ControlState {
  readonly indicator: string;
  readonly targetGroup: string;
  readonly area: string;
  /** Month number. */
  readonly period: number;
  /** In the indicator's unit; null where there is none. */
  readonly value: number | null;
  /** From the same month last year, in the indicator's unit; null where one of the two is missing or a break lies between. */
  readonly change: number | null;
  /** The same as people read it: percentage points of a share, per cent of anything else. */
  readonly development: number | null;
  readonly developmentUnit: 'percentage-points' | 'percent';
  /** Null where the latest change or the limits cannot be calculated. */
  readonly state: ControlVerdict | null;
  /** The weightiest rule that raised the state; null without a signal. */
  readonly signal: ControlSignal | null;
  /** First of the unbroken months up to the latest that carry the same state. */
  readonly since: number | null;
  /** Changes since the latest break that the limits are made of; with fewer than twelve they are trial limits. */
  readonly points: number;
  readonly trial: boolean;
  readonly limits: ControlLimits | null;
}

const AREAS = areas.codes
  .filter(({ level }) => level === 'country' || level === 'region' || level === 'municipality')
  .map(({ id }) => id);

/** The latest states of a monthly indicator: the country, the regions and every municipality with a series. */
export function controlStates(headline: Headline): ControlState[] {
  const periods = headline.periods('M');
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return AREAS.flatMap(area => controlState(headline, area, months) ?? []);
}

/** The latest state of one area over months without gaps; null where it has no figure in any of them. */
function controlState(headline: Headline, area: string, months: readonly number[]): ControlState | null {
  const { indicator } = headline;
  const values = months.map(month => {
    const { value, status } = headline.at('M', area, month);
    return isEmptyStatus(status) || Number.isNaN(value) ? null : value;
  });
  if (values.every(value => value === null)) return null;
  const breaks = months.flatMap((month, place) => (headline.breaksAt('M', area, month) ? [place] : []));
  const { changes } = yearOnYear(values, { breaks });
  const { segments, points } = controlChart(changes, { direction: indicator.direction, breaks });
  const segment = segments.at(-1)!;
  const change = changes.at(-1) ?? null;
  const latest = points.at(-1)!;
  const told = change !== null && segment.limits !== null;
  const verdicts = points.map(point => point.verdict ?? (point.value === null ? null : 'common-cause'));
  return {
    indicator: indicator.id,
    targetGroup: headline.targetGroup,
    area,
    period: months.at(-1)!,
    value: values.at(-1) ?? null,
    change,
    ...developmentOf(headline, values, change),
    state: told ? verdicts.at(-1)! : null,
    signal: told ? (latest.signals[0] ?? null) : null,
    since: told ? months[runStart(verdicts, segment.start)]! : null,
    points: segment.points,
    trial: segment.trial,
    limits: segment.limits,
  };
}

/** Where the unbroken run of the last state begins, never before the stretch does. */
function runStart(verdicts: readonly (ControlVerdict | null)[], start: number): number {
  let from = verdicts.length - 1;
  while (from > start && verdicts[from - 1] === verdicts.at(-1)) from -= 1;
  return from;
}

function developmentOf(
  { indicator }: Headline,
  values: readonly (number | null)[],
  change: number | null,
): Pick<ControlState, 'development' | 'developmentUnit'> {
  const points = indicator.unit === 'PERCENT' || indicator.unit === 'PERCENTAGE_POINTS';
  const developmentUnit = points ? 'percentage-points' : 'percent';
  const [now, before] = [values.at(-1) ?? null, values.at(-13) ?? null];
  if (change === null) return { development: null, developmentUnit };
  return { development: points ? pointChange(now, before) : percentChange(now, before), developmentUnit };
}
