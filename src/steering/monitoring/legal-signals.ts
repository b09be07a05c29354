import { municipalities } from '../../comparisons/places.ts';
import type { Goal } from '../../model/goal.ts';
import type { LegalRule } from '../../model/monitoring-rule.ts';
import type { Indicator } from '../../model/indicator.ts';
import { monthsOf, periodId, type Freq } from '../../model/period.ts';
import type { PublishedCell } from '../../package/score-types.ts';
import { isMet } from '../attainment/attainment.ts';
import { goalGroup } from '../attainment/area-attainment.ts';
import type { SteeringWorld } from '../steering-input.ts';

/** A requirement of the law that was missed for as long as the rule asks. */
export interface LegalFinding {
  readonly area: string;
  readonly goal: Goal;
  readonly indicator: Indicator;
  readonly targetGroup: string;
  readonly freq: Freq;
  readonly period: number;
  readonly since: number;
  readonly cell: PublishedCell;
  /** Whether the whole interval lies beyond the limit in all of the periods; null where chance is unknown. */
  readonly certain: boolean | null;
}

/** Requirements of the law missed in the latest periods running; only published shares count, never a stand-in. */
export const legalFindings = (world: SteeringWorld, rule: LegalRule): LegalFinding[] =>
  world.book.goals
    .filter(({ id, target, indicator }) => rule.goals.includes(id) && target !== null && indicator !== null)
    .flatMap(goal => municipalities.flatMap(area => findingOf(world, { goal, rule, area }) ?? []));

function findingOf(
  world: SteeringWorld,
  { goal, rule, area }: { readonly goal: Goal; readonly rule: LegalRule; readonly area: string },
): LegalFinding | null {
  const indicator = world.figures.indicator(goal.indicator!)?.indicator;
  const freq = goal.freq ?? 'Y';
  const period = world.figures.latest({ indicator: goal.indicator!, freq }, Infinity);
  if (!indicator || period === null || !inForce(goal, freq, period)) return null;
  const group = goalGroup(world, goal);
  const cellAt = (at: number): PublishedCell | null => {
    const cell = world.figures.at({ indicator: indicator.id, group, area, freq, period: at });
    return cell?.value != null && inForce(goal, freq, at) && !isMet(goal, cell.value, goal.target!) ? cell : null;
  };
  let since = period + 1;
  while (cellAt(since - 1)) since -= 1;
  const missed = Array.from({ length: period - since + 1 }, (_, i) => cellAt(since + i)!);
  if (missed.length < rule.periods) return null;
  const cell = missed.at(-1)!;
  return { area, goal, indicator, targetGroup: group, freq, period, since, cell, certain: certainty(goal, missed) };
}

/** Whether a version of a goal was in force at the end of a period. */
export function inForce({ from, to }: Pick<Goal, 'from' | 'to'>, freq: Freq, period: number): boolean {
  const month = periodId('M', monthsOf(freq, period).last);
  return from.slice(0, 7) <= month && (to === undefined || to.slice(0, 7) >= month);
}

const certainty = (goal: Goal, cells: readonly PublishedCell[]): boolean | null =>
  cells.some(({ lower, upper }) => lower === null || upper === null)
    ? null
    : cells.every(({ lower, upper }) => !isMet(goal, goal.direction === 'higher' ? upper! : lower!, goal.target!));
