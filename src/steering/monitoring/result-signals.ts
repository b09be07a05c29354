import type { IndicatorFunnel } from '../../comparisons/funnels.ts';
import type { ControlState } from '../../comparisons/control.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ResultRule } from '../../model/monitoring-rule.ts';
import { goodness } from '../../statistics/direction.ts';
import { benjaminiHochberg } from '../../statistics/false-discovery.ts';
import type { SteeringWorld } from '../steering-input.ts';

/** A serious result problem as the rule finds it. */
export interface ResultFinding {
  readonly area: string;
  readonly indicator: Indicator;
  readonly targetGroup: string;
  readonly year: number;
  readonly since: number;
  readonly value: number;
  /** Mean of all, in the indicator's unit. */
  readonly centre: number;
  readonly q: number;
}

/** Findings of a rule, and how many tests they were found among. */
export interface ResultFindings {
  readonly findings: readonly ResultFinding[];
  readonly tests: number;
  /** Outside the limits on the bad side. */
  readonly outside: number;
}

/**
 * Serious result problems: outside the overdispersed 99.8 per cent limit on the bad side, a bad control chart or trend as
 * well, worse than the country for years and quarters, and all tests of all indicators judged together (Benjamini and
 * Hochberg). The rule and its numbers are dated data.
 */
export function resultFindings(world: SteeringWorld, rule: ResultRule): ResultFindings {
  const recent = world.analyses.funnels.filter(
    ({ year, indicator }) =>
      SUBJECTS.has(indicator.subject) && world.latestYear !== null && year >= world.latestYear - rule.oldestYears,
  );
  const tested = recent.flatMap(funnel => funnel.points.map(point => ({ funnel, point })));
  const { q } = benjaminiHochberg(tested.map(({ point }) => point.p));
  const states = new Map(world.analyses.control.map(state => [`${state.indicator} ${state.area}`, state]));
  const outside = tested.flatMap(({ funnel, point }, i) =>
    isBadSide(funnel, point.side) && point.outside === '99.8' ? [{ funnel, point, q: q[i]! }] : [],
  );
  const findings = outside.flatMap(({ funnel, point, q: own }): ResultFinding[] => {
    const { indicator, targetGroup, year } = funnel;
    const since = lasting(world, rule, { funnel, area: point.area });
    const bad = isBadState(states.get(`${indicator.id} ${point.area}`)) || isBadTrend(world, funnel, point.area);
    if (own > rule.falseDiscovery || since === null || !bad) return [];
    return [
      { area: point.area, indicator, targetGroup, year, since, value: point.value, centre: funnel.centre, q: own },
    ];
  });
  return { findings, tests: tested.length, outside: outside.length };
}

/** What results are: who is on benefits, and what becomes of them. */
const SUBJECTS = new Set<Indicator['subject']>(['target-groups', 'results']);

const isBadSide = ({ indicator }: IndicatorFunnel, side: 'above' | 'below' | null): boolean =>
  side !== null && goodness(indicator.direction, side === 'above' ? 1 : -1) < 0;

const isBadState = (state: ControlState | undefined): boolean => state?.state === 'concern';

function isBadTrend(world: SteeringWorld, { indicator, targetGroup, year }: IndicatorFunnel, area: string): boolean {
  const key = { area, indicator: indicator.id, group: targetGroup, freq: 'Y', period: year } as const;
  const direction = world.comparisonOf(key)?.trend?.direction;
  const moving = direction === 'increasing' ? 1 : direction === 'decreasing' ? -1 : 0;
  return goodness(indicator.direction, moving) < 0;
}

/** First of the years running that are clearly worse than the country; null where the problem does not last. */
function lasting(
  world: SteeringWorld,
  rule: ResultRule,
  { funnel, area }: { readonly funnel: IndicatorFunnel; readonly area: string },
): number | null {
  const key = { area, indicator: funnel.indicator.id, group: funnel.targetGroup };
  const worse = (freq: 'Y' | 'Q', period: number): boolean | null => {
    const comparison = world.comparisonOf({ ...key, freq, period });
    return comparison?.country ? comparison.country.verdict === 'worse' : null;
  };
  let since = funnel.year;
  while (worse('Y', since - 1)) since -= 1;
  if (!worse('Y', funnel.year) || funnel.year - since + 1 < rule.years) return null;
  const last = world.figures.latest({ indicator: key.indicator, freq: 'Q' }, Infinity);
  const told = last === null ? [] : quartersUpTo(last, rule.quarters).flatMap(quarter => worse('Q', quarter) ?? []);
  const enough = told.length === 0 || told.filter(Boolean).length >= Math.min(rule.worseQuarters, told.length);
  return enough ? since : null;
}

const quartersUpTo = (last: number, count: number): number[] => Array.from({ length: count }, (_, i) => last - i);
