import type { Goal } from '../../model/goal.ts';
import { yearOf, type Freq } from '../../model/period.ts';
import type { PublishedPlan, PublishedPlanRow, PublishedProjection } from '../../package/plan-types.ts';
import { isMet, targetLevel } from '../attainment/attainment.ts';
import { exemptionOf, goalGroup } from '../attainment/area-attainment.ts';
import { headlineGroup } from '../figures/indicator-facts.ts';
import { scoreOf } from '../figures/score.ts';
import type { SteeringWorld } from '../steering-input.ts';
import { projectFigure } from './project-figure.ts';

/** Figures that every plan's table has, whatever the goals: volume by benefit, speed, exit and relapse. */
const ALWAYS = [
  'mg-offentlig-forsoergelse',
  'mg-dagpenge',
  'mg-kontanthjaelp',
  'mg-sygedagpenge',
  'mg-permanent',
  'mg-langtidsledige',
  're-varighed',
  're-job3',
  're-tilbage6',
];

interface PlanKey {
  readonly area: string;
  readonly year: number;
  readonly start: number;
}

/**
 * The target table of a plan: the figures of its goals, then the ones every plan has. Goals that are followed at another
 * frequency than the year have no projection.
 */
export function planTable(world: SteeringWorld, goals: readonly Goal[], own: PlanKey): PublishedPlan['table'] {
  const fromGoals = goals.flatMap(goal => rowOf(world, goal, own) ?? []);
  const named = new Set(fromGoals.map(({ indicator, target_group }) => `${indicator} ${target_group}`));
  const others = ALWAYS.flatMap(id => {
    const computed = world.figures.indicator(id);
    if (!computed || named.has(`${id} ${headlineGroup(computed)}`)) return [];
    return figureRow(world, { id, group: headlineGroup(computed), own }) ?? [];
  });
  return [...fromGoals, ...others];
}

function rowOf(world: SteeringWorld, goal: Goal, own: PlanKey): PublishedPlanRow | null {
  if (goal.indicator === null) return null;
  const group = goalGroup(world, goal);
  const row = figureRow(world, { id: goal.indicator, group, own, freq: goal.freq ?? 'Y' });
  const indicator = world.figures.indicator(goal.indicator)?.indicator;
  if (!row || !indicator) return null;
  const target = targetLevel({
    goal,
    indicator,
    baseline: goal.baseline ?? row.latest.overall.value,
    cluster: row.latest.cluster?.value ?? null,
  });
  return {
    ...row,
    goal: goal.id,
    direction: goal.direction,
    target,
    lands: row.projection && target !== null ? landsAt(goal, row.projection, target) : null,
    exemption: exemptionOf(world, { goal, area: own.area, year: own.start + 1 }, group),
  };
}

/** Whether the projection reaches the target: clearly, clearly not, or the interval reaches across it. */
export function landsAt(
  goal: Goal,
  { lower, upper }: PublishedProjection,
  target: number,
): 'met' | 'not-met' | 'uncertain' {
  const [low, high] = [isMet(goal, lower, target), isMet(goal, upper, target)];
  if (low !== high) return 'uncertain';
  return low ? 'met' : 'not-met';
}

function figureRow(
  world: SteeringWorld,
  {
    id,
    group,
    own,
    freq = 'Y',
  }: { readonly id: string; readonly group: string; readonly own: PlanKey; readonly freq?: Freq },
): PublishedPlanRow | null {
  const computed = world.figures.indicator(id);
  const period = world.figures.latest({ indicator: id, freq }, Infinity);
  if (!computed || period === null) return null;
  const year = yearOf(freq, period);
  if (year < own.start - 1) return null;
  const key = { indicator: id, group, area: own.area, freq, period };
  const cluster = world.clusterOf(own.area, group, year);
  const latest = scoreOf({ figures: world.figures, comparison: world.comparisonOf(key), cluster }, key);
  return (
    latest && {
      goal: null,
      indicator: id,
      target_group: group,
      direction: computed.indicator.direction,
      latest,
      projection: freq === 'Y' ? projectFigure(world, key, own.year) : null,
      target: null,
      lands: null,
      exemption: null,
    }
  );
}
