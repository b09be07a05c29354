import { areas } from '../../codelists/area.ts';
import { municipalities } from '../../comparisons/places.ts';
import { differenceOf, isComparable } from '../../comparisons/uncertainty.ts';
import { TOTAL } from '../../model/code.ts';
import type { Goal } from '../../model/goal.ts';
import type { Indicator } from '../../model/indicator.ts';
import { monthsOf, parsePeriodId, periodId, periodsPerYear, type Freq } from '../../model/period.ts';
import { STATUS } from '../../model/status.ts';
import type { PublishedAttainment } from '../../package/goal-types.ts';
import type { PublishedCell } from '../../package/score-types.ts';
import { verdict } from '../../statistics/difference.ts';
import { headlineGroup } from '../figures/indicator-facts.ts';
import type { SteeringWorld } from '../steering-input.ts';
import { attained } from './attainment.ts';
import { exemption } from './exemption.ts';

/** The target group a goal is followed up for: its own, else the headline one of its indicator. */
export const goalGroup = ({ figures }: Pick<SteeringWorld, 'figures'>, goal: Goal): string => {
  const computed = goal.indicator === null ? null : figures.indicator(goal.indicator);
  return goal.targetGroup ?? (computed ? headlineGroup(computed) : '_T');
};

/** A goal in an area and a year. */
export interface AttainmentKey {
  readonly goal: Goal;
  readonly area: string;
  readonly year: number;
}

/** How far an area has come with a goal in a year; null where the edition has no figure of the indicator in that year. */
export function attainmentOf(world: SteeringWorld, own: AttainmentKey): PublishedAttainment | null {
  const { goal, area, year } = own;
  const { figures } = world;
  const computed = goal.indicator === null ? null : figures.indicator(goal.indicator);
  const freq = goal.freq ?? 'Y';
  const period = goal.indicator && figures.latest({ indicator: goal.indicator, freq }, lastPeriodOf(freq, year));
  if (!computed || typeof period !== 'number' || period < firstPeriodOf(freq, year)) return null;
  const group = goalGroup(world, goal);
  const responsibility = figures.isSplit(computed.indicator.id) ? goal.responsibility : TOTAL;
  const key = { indicator: computed.indicator.id, group, area, freq, period, responsibility } as const;
  const actual = figures.at(key);
  if (!actual) return null;
  const since = goal.baselinePeriod ? parsePeriodId(freq, goal.baselinePeriod) : period - periodsPerYear(freq);
  const before = figures.at({ ...key, period: since });
  const broken = goal.baseline === undefined && figures.brokenSince(key, since);
  const baseline = goal.baseline ?? before?.value ?? null;
  const { indicator } = computed;
  const cluster = clusterMean(world, key);
  return {
    goal: goal.id,
    ref_area: area,
    freq,
    time_period: periodId(freq, period),
    baseline_period: periodId(freq, since),
    baseline,
    ...attained({ goal, indicator, baseline, actual, cluster, elapsed: elapsedOf(goal, freq, period), broken }),
    change_verdict: broken ? null : changeVerdict(world, key, { indicator, actual, before, since }),
    exemption: exemptionOf(world, own, group),
  };
}

const firstPeriodOf = (freq: Freq, year: number): number => year * periodsPerYear(freq);
const lastPeriodOf = (freq: Freq, year: number): number => firstPeriodOf(freq, year) + periodsPerYear(freq) - 1;

/** Share of a goal's time that has gone at the end of a period; of its year where the baseline is the year before. */
function elapsedOf(goal: Goal, freq: Freq, period: number): number {
  const { last } = monthsOf(freq, period);
  const year = Math.floor(last / 12);
  const fixed = goal.baselinePeriod !== undefined || goal.baseline !== undefined;
  const first = fixed ? parsePeriodId('M', goal.from.slice(0, 7)) : year * 12;
  const end = fixed && goal.to ? parsePeriodId('M', goal.to.slice(0, 7)) : year * 12 + 11;
  return Math.min(1, Math.max(0, (last - first + 1) / (end - first + 1)));
}

interface FigureOf {
  readonly indicator: string;
  readonly group: string;
  readonly area: string;
  readonly freq: Freq;
  readonly period: number;
}

function clusterMean({ figures, clusterOf }: SteeringWorld, key: FigureOf): number | null {
  const year = Math.floor(monthsOf(key.freq, key.period).last / 12);
  const cells = clusterOf(key.area, key.group, year).flatMap(area => figures.at({ ...key, area }) ?? []);
  const told = cells.filter(({ value, denominator }) => value !== null && denominator! > 0);
  const weight = told.reduce((sum, { denominator }) => sum + denominator!, 0);
  return told.length === 0 ? null : told.reduce((sum, cell) => sum + cell.value! * cell.denominator!, 0) / weight;
}

function changeVerdict(
  world: SteeringWorld,
  key: FigureOf,
  own: { indicator: Indicator; actual: PublishedCell; before: PublishedCell | null; since: number },
): PublishedAttainment['change_verdict'] {
  const comparison = world.comparisonOf(key);
  const ownPast = own.since === key.period - periodsPerYear(key.freq);
  if (comparison && ownPast) return comparison.past?.verdict ?? null;
  const [now, before] = [comparedOf(own.actual), own.before && comparedOf(own.before)];
  if (!now || !before || !isComparable(own.indicator, now) || !isComparable(own.indicator, before)) return null;
  const difference = differenceOf(own.indicator, now, before);
  return difference && verdict(own.indicator.direction, difference, { q: difference.p });
}

const comparedOf = ({ value, denominator, status }: PublishedCell) =>
  value === null || denominator === null ? null : { value, denominator, status: STATUS[status] };

/** Whether a municipality is exempt from a goal in a year, by the places of the year before; null for larger areas. */
export function exemptionOf(world: SteeringWorld, { goal, area, year }: AttainmentKey, group: string) {
  if (areas.codes.find(({ id }) => id === area)!.level !== 'municipality') return null;
  const basis = year - 1;
  const valueOf = (place: string): number | null =>
    world.figures.at({ indicator: goal.indicator!, group, area: place, freq: 'Y', period: basis })?.value ?? null;
  const known = (places: readonly string[]): number[] => places.map(valueOf).filter(value => value !== null);
  return exemption({
    year: basis,
    direction: goal.direction,
    own: valueOf(area),
    cluster: known(world.clusterOf(area, group, basis)),
    country: known(municipalities),
  });
}
