import type { PublishedAuditSaving, PublishedConditionModel } from '../../package/audit-types.ts';
import { round } from '../../statistics/rounding.ts';
import type { SteeringWorld } from '../steering-input.ts';

/** What framework conditions let expect of an area in a year, by benefit group, and the cluster of each. */
export const conditionsOf = (world: SteeringWorld, area: string, year: number): PublishedConditionModel[] =>
  world.framework.fitted
    .filter(fit => fit.year === year)
    .flatMap(({ model, expected, clusters }) => {
      const own = expected.get(area);
      if (!own) return [];
      const key = { area, indicator: model.indicator, freq: 'Y', period: year } as const;
      const group = world.figures.indicator(model.indicator)?.targetGroups[0] ?? '_T';
      return [
        {
          model: model.id,
          name: model.name,
          year,
          actual: world.figures.at({ ...key, group })?.value ?? null,
          expected: round(own.expected, 3),
          lower: round(own.lower, 3),
          upper: round(own.upper, 3),
          verdict: world.comparisonOf({ ...key, group })?.expected?.verdict ?? null,
          cluster: clusters.get(area)?.members.map(({ id }) => id) ?? [],
        },
      ];
    });

const REFERENCES: readonly string[] = ['cluster', 'expected'];

const persons = (value: number): number => round(value, 1);
const thousands = (kroner: number | undefined): number | null =>
  kroner === undefined ? null : round(kroner / 1000, 0);

/**
 * Saving potentials of an area in a year against its cluster and its expectation: overall, and the municipality's and the
 * state's part where a verified refund rate tells them.
 */
export const auditSavings = (world: SteeringWorld, area: string, year: number): PublishedAuditSaving[] =>
  world.analyses.savings
    .filter(saving => saving.area === area && saving.year === year && REFERENCES.includes(saving.reference))
    .map(({ model, indicator, targetGroup, reference, gap, potential, spanned, amount, net }) => {
      const [gross, own] = [thousands(amount?.value), thousands(net?.value)];
      return {
        model,
        indicator,
        target_group: targetGroup,
        reference: reference as 'cluster' | 'expected',
        gap: persons(gap.value),
        potential: persons(potential.value),
        potential_lower: spanned ? persons(potential.lower) : null,
        potential_upper: spanned ? persons(potential.upper) : null,
        amount: gross,
        net_amount: own,
        refunded_amount: gross === null || own === null ? null : gross - own,
      };
    });
