import { t } from '../../i18n/translate.ts';
import type { Goal } from '../../model/goal.ts';
import type { Text } from '../../model/text.ts';
import type { PublishedChallenge, PublishedPlan } from '../../package/plan-types.ts';
import { publishedGoal } from '../attainment/goal-year.ts';
import { appliesTo } from '../goals/applies-to.ts';
import { headOf } from '../audit/head.ts';
import { goalsOfYear, goalYears } from '../goals/goal-book.ts';
import { groupName, inBoth } from '../sentences/words.ts';
import type { SteeringWorld } from '../steering-input.ts';
import { challengesOf } from './challenges.ts';
import { planTable } from './plan-table.ts';

/**
 * The basis of a municipality's employment plan (beskæftigelsesplan) for a coming year, from the latest whole year: goals,
 * where it is exempt, challenges, groups in focus, and where each figure lands unchanged. Null without a whole year.
 */
export function employmentPlan(world: SteeringWorld, area: string, year: number): PublishedPlan | null {
  const start = world.latestYear;
  if (start === null) return null;
  const { goals, gap, goalsYear } = planGoals(world, area, year);
  const table = planTable(world, goals, { area, year, start });
  if (table.length === 0) return null;
  const challenges = challengesOf(world, area, start);
  return {
    head: headOf(world, { area, year, clusterYear: start }),
    start_year: start,
    goals: { gap, goals_year: goalsYear, goals: goals.map(goal => publishedGoal(world, goal)) },
    table,
    challenges,
    focus: focusOf(world, challenges, { area, start }),
  };
}

/**
 * The goals in force in the year, and where the minister's are not among them those of the latest year before it with
 * sources; always said which.
 */
function planGoals(
  world: SteeringWorld,
  area: string,
  year: number,
): { goals: Goal[]; gap: Text | null; goalsYear: number | null } {
  const knownIn = (own: number): Goal[] =>
    goalsOfYear(world.book, own).filter(goal => goal.verified && appliesTo(goal, area, own));
  const now = knownIn(year);
  const first = goalYears(world.book)?.first ?? year;
  for (let own = year; own >= first; own -= 1) {
    const announced = knownIn(own).filter(({ setBy }) => setBy === 'minister');
    if (announced.length === 0) continue;
    const gap = inBoth(language => t(language, 'steering.plan.gap', { year, latest: own }));
    return {
      goals: [...announced, ...now.filter(goal => !announced.includes(goal))],
      gap: own === year ? null : gap,
      goalsYear: own,
    };
  }
  return { goals: now, gap: inBoth(language => t(language, 'steering.plan.noGoals', { year })), goalsYear: null };
}

/** The target groups that the challenges are about, the one with the most of them first. */
function focusOf(
  world: SteeringWorld,
  challenges: readonly PublishedChallenge[],
  { area, start }: { readonly area: string; readonly start: number },
): PublishedPlan['focus'] {
  const counts = new Map<string, number>();
  for (const { target_group: group } of challenges) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([group, count]) => ({
      target_group: group,
      name: groupName(group),
      challenges: count,
      persons: personsOf(world, { area, group, start }),
    }));
}

/** Full-time persons of a group in a year: the count of the volume indicator that the group heads. */
function personsOf(
  world: SteeringWorld,
  { area, group, start }: { readonly area: string; readonly group: string; readonly start: number },
): number | null {
  const volume = world.framework.fitted.find(({ model, year }) => {
    const computed = world.figures.indicator(model.indicator);
    return year === start && computed?.targetGroups[0] === group;
  });
  if (!volume) return null;
  const key = { indicator: volume.model.indicator, group, area, freq: 'Y', period: start } as const;
  return world.figures.at(key)?.numerator ?? null;
}
