import { differenceOf, isComparable } from '../../comparisons/uncertainty.ts';
import type { Indicator } from '../../model/indicator.ts';
import { parsePeriodId, periodsPerYear } from '../../model/period.ts';
import { STATUS } from '../../model/status.ts';
import type { PublishedAnalysis, PublishedRegionScore } from '../../package/region-analysis-types.ts';
import type { PublishedCell } from '../../package/score-types.ts';
import { verdict } from '../../statistics/difference.ts';
import { benjaminiHochberg } from '../../statistics/false-discovery.ts';
import { ANALYSIS_TEMPLATE } from '../audit/audit-template.ts';
import { scoreOf } from '../figures/score.ts';
import { templateRows } from '../figures/template-rows.ts';
import type { SteeringWorld } from '../steering-input.ts';

type Sections = PublishedAnalysis['sections'];

/**
 * The figures of a region in a year, held against the country and the year before. All differences of the report are
 * judged together, so that few of those called clear are chance.
 */
export function regionSections(world: SteeringWorld, region: string, year: number): Sections {
  const sections = ANALYSIS_TEMPLATE.map(section => ({
    id: section.id,
    ...templateRows(world, { section, area: region, year }, key => {
      const score = scoreOf({ figures: world.figures, comparison: null, cluster: [] }, key);
      if (!score) return null;
      const { cluster: _cluster, region: _region, place: _place, ...row } = score;
      return row;
    }),
  }));
  const rows = sections.flatMap(section => section.rows);
  const past = judged(world, rows, { lens: 'past', region });
  const country = judged(world, rows, { lens: 'country', region });
  return sections.map(section => ({
    ...section,
    rows: section.rows.map(row => ({
      ...row,
      development: row.development && { ...row.development, verdict: past.get(row) ?? null },
      country: row.country && { ...row.country, verdict: country.get(row) ?? null },
    })),
  }));
}

interface Against {
  readonly lens: 'past' | 'country';
  readonly region: string;
}

type Verdicts = Map<PublishedRegionScore, ReturnType<typeof verdict>>;

function judged(world: SteeringWorld, rows: readonly PublishedRegionScore[], against: Against): Verdicts {
  const tested = rows.flatMap(row => {
    const { indicator } = world.figures.indicator(row.indicator)!;
    const reference = referenceOf(world, row, against);
    const difference = reference && testOf(indicator, row.overall, reference);
    return difference ? [{ row, indicator, difference }] : [];
  });
  const { q } = benjaminiHochberg(tested.map(({ difference }) => difference.p));
  return new Map(
    tested.map(({ row, indicator, difference }, i) => [row, verdict(indicator.direction, difference, { q: q[i]! })]),
  );
}

function referenceOf(
  { figures }: SteeringWorld,
  row: PublishedRegionScore,
  { lens, region }: Against,
): PublishedCell | null {
  const period = parsePeriodId(row.freq, row.time_period);
  const key = { indicator: row.indicator, group: row.target_group, freq: row.freq };
  if (lens === 'country') return figures.at({ ...key, area: 'DK', period });
  if (row.development?.break) return null;
  return figures.at({ ...key, area: region, period: period - periodsPerYear(row.freq) });
}

function testOf(indicator: Indicator, own: PublishedCell, reference: PublishedCell) {
  const compared = ({ value, denominator, status }: PublishedCell) => ({
    value: value ?? NaN,
    denominator: denominator ?? NaN,
    status: STATUS[status],
  });
  const [a, b] = [compared(own), compared(reference)];
  return isComparable(indicator, a) && isComparable(indicator, b) ? differenceOf(indicator, a, b) : null;
}
