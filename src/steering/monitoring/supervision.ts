import { municipalities } from '../../comparisons/places.ts';
import type { Goal } from '../../model/goal.ts';
import type { SupervisionRule } from '../../model/monitoring-rule.ts';
import { parsePeriodId, toOrdinal } from '../../model/period.ts';
import type { PublishedCell } from '../../package/score-types.ts';
import { isMet } from '../attainment/attainment.ts';
import { goalGroup } from '../attainment/area-attainment.ts';
import type { SteeringWorld } from '../steering-input.ts';

/** A focus goal as it was kept: its limit and the year's figure. */
export interface KeptGoal {
  readonly goal: Goal;
  readonly value: number;
  /** Percentage points from the limit: above 0 where it was kept by so much. */
  readonly margin: number;
  readonly met: boolean;
}

/** The outcome for a municipality and a year. */
export interface Supervised {
  readonly outcome: 'covered' | 'risk-zone' | 'not-covered';
  /** Focus goals that were missed, or for the risk zone only just kept. */
  readonly goals: readonly KeptGoal[];
}

/**
 * Stricter supervision (skærpet tilsyn): covered where the share on benefits is above what is expected and a focus goal is
 * missed; in the risk zone where all were kept, one of them by less than `riskPoints`. Good results are never covered.
 * Source: the order on stricter supervision § 1; the width of the risk zone is ours.
 */
export function supervised(
  gap: number,
  goals: readonly KeptGoal[],
  { above, riskPoints }: { readonly above: number; readonly riskPoints: number },
): Supervised {
  if (!(gap > above)) return { outcome: 'not-covered', goals: [] };
  const missed = goals.filter(({ met }) => !met);
  if (missed.length > 0) return { outcome: 'covered', goals: missed };
  const near = goals.filter(({ margin }) => margin < riskPoints);
  return near.length > 0 ? { outcome: 'risk-zone', goals: near } : { outcome: 'not-covered', goals: [] };
}

/** A municipality under stricter supervision, or near it, in a year. */
export interface SupervisionFinding extends Supervised {
  readonly area: string;
  readonly year: number;
  /** Actual less expected share, percentage points, and the group it is told of. */
  readonly gap: number;
}

/** The rule replayed for every year it was in force and every municipality with the figures it takes. */
export const supervisionFindings = (world: SteeringWorld, rule: SupervisionRule): SupervisionFinding[] =>
  yearsOf(rule).flatMap(year =>
    municipalities.flatMap(area => {
      const found = findingOf(world, rule, { area, year });
      return found && found.outcome !== 'not-covered' ? [found] : [];
    }),
  );

const yearsOf = ({ from, to }: SupervisionRule): number[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number((to ?? from).slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

function findingOf(
  world: SteeringWorld,
  rule: SupervisionRule,
  { area, year }: { readonly area: string; readonly year: number },
): SupervisionFinding | null {
  const { indicator, targetGroup: group, freq, subPeriod, above } = rule.result;
  const result = world.figures.at({ indicator, group, area, freq, period: toOrdinal(freq, year, subPeriod) });
  const kept = world.book.goals
    .filter(
      ({ id, from, to }) =>
        rule.goals.includes(id) && from <= `${year}-12-31` && (to === undefined || to >= `${year}-12-31`),
    )
    .map(goal => keptGoal(world, goal, { area, year }));
  if (result?.value == null || kept.length === 0 || kept.some(one => one === null)) return null;
  const outcome = supervised(result.value, kept as KeptGoal[], { above, riskPoints: rule.riskPoints });
  return { ...outcome, area, year, gap: result.value };
}

function keptGoal(
  world: SteeringWorld,
  goal: Goal,
  { area, year }: { readonly area: string; readonly year: number },
): KeptGoal | null {
  const cell: PublishedCell | null = world.figures.at({
    indicator: goal.indicator!,
    group: goalGroup(world, goal),
    area,
    freq: 'Y',
    period: parsePeriodId('Y', String(year)),
  });
  if (cell?.value == null || goal.target === null) return null;
  const margin = goal.direction === 'lower' ? goal.target - cell.value : cell.value - goal.target;
  return { goal, value: cell.value, margin, met: isMet(goal, cell.value, goal.target) };
}
