import type { PublishedAnalysis, PublishedRegionPotential } from '../../package/region-analysis-types.ts';
import { round } from '../../statistics/rounding.ts';
import type { SteeringWorld } from '../steering-input.ts';

/** Jobcentres and potentials an analysis names at most. */
const MOST_TALKS = 10;
const MOST_POTENTIALS = 25;

/** Target groups that must be clearly worse before a talk is suggested. */
const LEAST_GROUPS = 2;

type Talk = PublishedAnalysis['talks'][number];

/**
 * Jobcentres to talk with (dialog): those that are clearly worse than their cluster or their expectation for two target
 * groups or more, the ones with most findings first. A place to begin, never a verdict.
 */
export function talksOf(world: SteeringWorld, members: readonly string[], year: number): Talk[] {
  return members
    .map((area): Talk => ({ ref_area: area, findings: findingsOf(world, area, year) }))
    .filter(({ findings }) => new Set(findings.map(({ target_group }) => target_group)).size >= LEAST_GROUPS)
    .sort((a, b) => b.findings.length - a.findings.length || a.ref_area.localeCompare(b.ref_area))
    .slice(0, MOST_TALKS);
}

function findingsOf(world: SteeringWorld, area: string, year: number): Talk['findings'] {
  return world.computed.flatMap(({ indicator, targetGroups: [group] }) => {
    if (group === undefined || (indicator.subject !== 'target-groups' && indicator.subject !== 'results')) return [];
    const comparison = world.comparisonOf({ area, indicator: indicator.id, group, freq: 'Y', period: year });
    const lens = (['expected', 'cluster'] as const).find(name => comparison?.[name]?.verdict === 'worse');
    return lens
      ? [{ indicator: indicator.id, target_group: group, lens, difference: round(comparison![lens]!.difference, 3) }]
      : [];
  });
}

/** Improvement potential of a region's jobcentres against their clusters, the largest first, and how many there are. */
export function potentialsOf(
  world: SteeringWorld,
  members: readonly string[],
  year: number,
): { potentials: PublishedRegionPotential[]; all: number } {
  const own = new Set(members);
  const found = world.analyses.savings
    .filter(
      saving =>
        saving.year === year &&
        saving.reference === 'cluster' &&
        saving.spanned &&
        saving.potential.value > 0 &&
        own.has(saving.area),
    )
    .sort((a, b) => b.potential.value - a.potential.value || a.area.localeCompare(b.area));
  return {
    potentials: found.slice(0, MOST_POTENTIALS).map(({ area, model, targetGroup, potential, amount }) => ({
      ref_area: area,
      model,
      target_group: targetGroup,
      potential: round(potential.value, 1),
      lower: round(potential.lower, 1),
      upper: round(potential.upper, 1),
      amount: amount && round(amount.value / 1000, 0),
    })),
    all: found.length,
  };
}
