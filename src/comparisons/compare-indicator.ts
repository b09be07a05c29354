import { areas } from '../codelists/area.ts';
import { monthsOf, periodsPerYear, yearOf, type Freq } from '../model/period.ts';
import { isEmptyStatus, STATUS } from '../model/status.ts';
import { recentTrend } from '../statistics/recent-trend.ts';
import type { Comparison, LensResult, Place } from './comparison.ts';
import type { FittedFramework, Framework } from './framework/fit-framework.ts';
import { FRAMEWORK_VERSION, modelFor } from './framework/models.ts';
import type { Compared, Headline } from './headline.ts';
import { chanceLens, clusterLens, expectedLens } from './lens.ts';
import { municipalities, places } from './places.ts';
import { LEAST_MEMBERS, pooled, toldFigures } from './pooled.ts';
import { chanceOf, isComparable, standardErrorOf } from './uncertainty.ts';

const REGION_OF = new Map(
  areas.codes.filter(({ level }) => level === 'municipality').map(({ id, parent }) => [id, parent!]),
);

/** How many of the latest periods of each frequency are compared; every year is. */
const LATEST: Partial<Record<Freq, number>> = { M: 6, Q: 5, R4: 3 };

/** All comparisons of an indicator: every municipality in every year and in the latest shorter periods. */
export function compareIndicator(headline: Headline, framework: Framework): Comparison[] {
  return headline.freqs.flatMap(freq => {
    const periods = headline.periods(freq);
    const latest = LATEST[freq];
    return (latest === undefined ? periods : periods.slice(-latest)).flatMap(period =>
      comparePeriod({ headline, framework, freq, period, ranked: freq === 'Y' || period === periods.at(-1) }),
    );
  });
}

interface PeriodInput {
  readonly headline: Headline;
  readonly framework: Framework;
  readonly freq: Freq;
  readonly period: number;
  readonly ranked: boolean;
}

function comparePeriod(input: PeriodInput): Comparison[] {
  const { headline, freq, period } = input;
  const { indicator } = headline;
  const figures = municipalities.map(area => headline.at(freq, area, period));
  const own = figures.map(figure => (isComparable(indicator, figure) ? figure : null));
  const lenses = lensesOf(input, own);
  const ranks: readonly (Place | null)[] = input.ranked ? places(indicator, own) : own.map(() => null);
  return municipalities.map((area, i) => ({
    area,
    indicator: indicator.id,
    targetGroup: headline.targetGroup,
    freq,
    period,
    value: Number.isNaN(figures[i]!.value) ? null : figures[i]!.value,
    excluded: own[i] ? null : Number.isNaN(figures[i]!.value) ? 'no-figure' : 'few-cases',
    country: lenses.country[i]!,
    region: lenses.region[i]!,
    cluster: lenses.cluster[i]!,
    expected: lenses.expected[i]!,
    past: lenses.past[i]!,
    trend: own[i] ? trendOf(headline, area, { freq, period }) : null,
    place: ranks[i]!,
  }));
}

function lensesOf(input: PeriodInput, own: readonly (Compared | null)[]) {
  const { headline, freq, period } = input;
  const { indicator } = headline;
  const told = (figure: Compared): Compared | null =>
    isEmptyStatus(figure.status) || !(figure.denominator > 0) ? null : figure;
  const pairs = (referenceOf: (area: string, i: number) => Compared | null) =>
    municipalities.map((area, i) => ({ own: own[i] ?? NOTHING, reference: own[i] ? referenceOf(area, i) : null }));
  const year = yearOf('M', monthsOf(freq, period).last);
  const model = modelFor(headline.targetGroup);
  const fitted = input.framework.fitted.filter(one => one.model === model && one.year <= year).at(-1);
  const inClusters = pairs(area => clusterFigure(input, fitted, area));
  const cluster = clusterLens(
    indicator,
    inClusters.map((pair, i) => ({ ...pair, near: fitted?.near.has(municipalities[i]!) ?? false })),
  );
  return {
    country: chanceLens(
      indicator,
      pairs(() => told(headline.at(freq, 'DK', period))),
    ),
    region: chanceLens(
      indicator,
      pairs(area => told(headline.at(freq, REGION_OF.get(area)!, period))),
    ),
    cluster: cluster.map(result => (result && fitted ? { ...result, model: model.id, year: fitted.year } : null)),
    expected: expectedOf(input, own, fitted),
    past: chanceLens(
      indicator,
      pairs(area => told(pastFigure(headline, area, { freq, period }))),
    ),
  };
}

const NOTHING: Compared = { value: NaN, denominator: NaN, status: STATUS.O };

/** The cluster as one area: the sum of cases over the sum of denominators, own left out. */
function clusterFigure(
  { headline, freq, period }: PeriodInput,
  fitted: FittedFramework | undefined,
  area: string,
): Compared | null {
  const members = fitted?.clusters.get(area)?.members ?? [];
  const ids = members.map(({ id }) => id);
  const figures = toldFigures(headline, ids, { freq, period });
  return figures.length < LEAST_MEMBERS ? null : pooled(figures);
}

function expectedOf(
  { headline, freq }: PeriodInput,
  own: readonly (Compared | null)[],
  fitted?: FittedFramework,
): Comparison['expected'][] {
  const applies = fitted !== undefined && freq === 'Y' && fitted.model.indicator === headline.indicator.id;
  const results: (LensResult | null)[] = expectedLens(
    headline.indicator,
    municipalities.map((area, i) => ({
      own: own[i] ?? NOTHING,
      expectation: applies && own[i] ? (fitted.expected.get(area) ?? null) : null,
    })),
  );
  return results.map(result =>
    result && fitted ? { ...result, model: fitted.model.id, version: FRAMEWORK_VERSION } : null,
  );
}

/** The figure a year before; nothing where a break lies between. */
function pastFigure(headline: Headline, area: string, { freq, period }: { freq: Freq; period: number }): Compared {
  const before = period - periodsPerYear(freq);
  for (let between = before + 1; between <= period; between += 1) {
    if (headline.breaksAt(freq, area, between)) return NOTHING;
  }
  return headline.at(freq, area, before);
}

const TREND_KIND = { proportion: 'proportion', rate: 'rate', mean: 'mean' } as const;

function trendOf(
  headline: Headline,
  area: string,
  { freq, period }: { freq: Freq; period: number },
): Comparison['trend'] {
  const kind = chanceOf(headline.indicator);
  if (freq !== 'Y' || kind === 'unknown') return null;
  const { multiplier } = headline.indicator;
  const points = headline
    .periods('Y')
    .filter(year => year <= period && year > period - 5)
    .map(year => {
      const figure = headline.at('Y', area, year);
      const told = isComparable(headline.indicator, figure);
      return {
        year,
        numerator: told ? (figure.value / multiplier) * figure.denominator : null,
        denominator: figure.denominator,
        breakBefore: headline.breaksAt('Y', area, year),
        ...(told && kind === 'mean' ? { standardError: standardErrorOf(headline.indicator, figure) } : {}),
      };
    });
  const { trend, p } = recentTrend(points, { kind: TREND_KIND[kind], freq });
  return trend === 'cannot-be-calculated' || p === null ? null : { direction: trend, p };
}
