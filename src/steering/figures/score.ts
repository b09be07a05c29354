import { areas } from '../../codelists/area.ts';
import { pooled } from '../../comparisons/pooled.ts';
import type { Comparison, LensResult } from '../../comparisons/comparison.ts';
import type { Indicator } from '../../model/indicator.ts';
import { periodId, periodsPerYear } from '../../model/period.ts';
import { STATUS } from '../../model/status.ts';
import type {
  PublishedCell,
  PublishedDevelopment,
  PublishedReference,
  PublishedScore,
} from '../../package/score-types.ts';
import { percentChange, pointChange } from '../../statistics/development.ts';
import { round } from '../../statistics/rounding.ts';
import type { FigureKey, Figures } from './figures.ts';
import { isShare } from './indicator-facts.ts';
import { partsOf } from './parts-of.ts';

/** What a score is made of besides the figures. */
export interface ScoreInput {
  readonly figures: Figures;
  /** The comparison of the same figure; null where there is none (other groups than the headline one, larger areas). */
  readonly comparison: Comparison | null;
  /** Municipalities with the same framework conditions; none where no model is fitted. */
  readonly cluster: readonly string[];
}

/** Decimals of differences, as in `comparisons.csv`. */
const DECIMALS = 3;

const REGION_OF = new Map(
  areas.codes.filter(({ level }) => level === 'municipality').map(({ id, parent }) => [id, parent!]),
);

/** Fewest members of a cluster with a figure. */
const LEAST_MEMBERS = 4;

/** One line of the template for a figure; null where the figure itself is nowhere in the tables. */
export function scoreOf(input: ScoreInput, key: FigureKey): PublishedScore | null {
  const { figures, comparison } = input;
  const overall = figures.at(key);
  const computed = figures.indicator(key.indicator);
  if (!overall || !computed) return null;
  const told = (area: string): PublishedCell | null => figures.at({ ...key, area });
  const region = REGION_OF.get(key.area);
  return {
    indicator: key.indicator,
    target_group: key.group,
    freq: key.freq,
    time_period: periodId(key.freq, key.period),
    overall,
    ...partsOf(figures, key, overall),
    development: developmentOf(figures, key, comparison),
    cluster: reference(overall, comparison?.cluster ?? null, () => clusterValue(input, key, computed.indicator)),
    region: region ? reference(overall, comparison?.region ?? null, () => told(region)?.value ?? null) : null,
    country:
      key.area === 'DK' ? null : reference(overall, comparison?.country ?? null, () => told('DK')?.value ?? null),
    place: comparison?.place
      ? {
          rank: comparison.place.rank,
          lower: comparison.place.lower,
          upper: comparison.place.upper,
          of: comparison.place.of,
        }
      : null,
  };
}

/**
 * Change from the same period a year before, between the published figures; null where one of them is missing. Across a
 * break nothing is compared, and the development says so.
 */
export function developmentOf(
  figures: Figures,
  key: FigureKey,
  comparison: Comparison | null,
): PublishedDevelopment | null {
  const now = figures.at(key);
  const since = key.period - periodsPerYear(key.freq);
  const before = figures.at({ ...key, period: since });
  const computed = figures.indicator(key.indicator);
  if (!computed || now?.value == null || before?.value == null) return null;
  const broken = figures.brokenSince(key, since);
  return {
    from: periodId(key.freq, since),
    before: before.value,
    break: broken,
    ...changes(computed.indicator, { now, before }, broken),
    verdict: broken ? null : (comparison?.past?.verdict ?? null),
  };
}

/** Change of a figure and of the count behind it; nothing across a break. */
export function changes(
  indicator: Indicator,
  { now, before }: { readonly now: PublishedCell; readonly before: PublishedCell },
  broken: boolean,
): Pick<PublishedDevelopment, 'change' | 'unit' | 'count_change'> {
  const share = isShare(indicator);
  const change = (share ? pointChange : percentChange)(now.value, before.value);
  const counts = percentChange(now.numerator, before.numerator);
  return {
    change: broken || change === null ? null : round(change, share ? indicator.decimals : 1),
    unit: share ? 'percentage-points' : 'percent',
    count_change: broken || counts === null ? null : round(counts, 1),
  };
}

function reference(
  own: PublishedCell,
  lens: LensResult | null,
  valueOf: () => number | null,
): PublishedReference | null {
  if (lens) {
    const { reference: value, difference, verdict } = lens;
    return { value: round(value, DECIMALS), difference: round(difference, DECIMALS), verdict };
  }
  const value = own.value === null ? null : valueOf();
  return value === null
    ? null
    : { value: round(value, DECIMALS), difference: round(own.value! - value, DECIMALS), verdict: null };
}

/** The cluster as one area: the sum of cases over the sum of denominators, own left out. */
function clusterValue({ figures, cluster }: ScoreInput, key: FigureKey, { formula }: Indicator): number | null {
  // A difference or a growth of several areas is not the mean of theirs.
  if (formula === 'difference' || formula === 'growth') return null;
  const members = cluster.flatMap(area => {
    const cell = figures.at({ ...key, area });
    return cell?.value == null || !(cell.denominator! > 0)
      ? []
      : [{ value: cell.value, denominator: cell.denominator!, status: STATUS.A }];
  });
  return members.length < LEAST_MEMBERS ? null : pooled(members).value;
}
