import { areasOfLevel, membersOf } from '../../codelists/members.ts';
import type { AreaLevel } from '../../model/area.ts';
import type { Goal } from '../../model/goal.ts';
import type { PublishedGoal, PublishedGoalYear } from '../../package/goal-types.ts';
import { lastDayIn } from '../goals/applies-to.ts';
import { goalsOfYear } from '../goals/goal-book.ts';
import type { SteeringWorld } from '../steering-input.ts';
import { attainmentOf, goalGroup } from './area-attainment.ts';

const LEVELS: readonly AreaLevel[] = ['country', 'region', 'employment-region', 'rar', 'council'];

/** The goals of a year with the attainment of every area they concern, unverified ones marked as such. */
export function goalYear(world: SteeringWorld, year: number): PublishedGoalYear {
  const goals = goalsOfYear(world.book, year);
  return {
    year,
    gap: world.book.gaps.find(({ from, to }) => from <= year && year <= to)?.text ?? null,
    goals: goals.map(goal => publishedGoal(world, goal)),
    attainments: goals.flatMap(goal =>
      goal.indicator === null
        ? []
        : areasOf(goal, year).flatMap(area => attainmentOf(world, { goal, area, year }) ?? []),
    ),
  };
}

/** A goal as it is published. */
export const publishedGoal = (world: SteeringWorld, goal: Goal): PublishedGoal => ({
  id: goal.id,
  set_by: goal.setBy,
  name: goal.name,
  from: goal.from,
  to: goal.to ?? null,
  dates_approximate: goal.datesApproximate ?? false,
  area: goal.area,
  indicator: goal.indicator,
  target_group: goal.indicator === null ? null : goalGroup(world, goal),
  responsibility: goal.responsibility,
  direction: goal.direction,
  comparator: goal.comparator,
  target: goal.target,
  strict: goal.strict ?? false,
  note: goal.note ?? null,
  verified: goal.verified,
  source: goal.source,
});

/** The areas a goal is followed up in: the one it was set for and what lies within it in that year. */
function areasOf(goal: Goal, year: number): string[] {
  const day = lastDayIn(goal, year);
  if (goal.area !== 'DK') return [...new Set([goal.area, ...membersOf(goal.area, day)])];
  return [...LEVELS.flatMap(level => areasOfLevel(level, day)), ...areasOfLevel('municipality', day)];
}
