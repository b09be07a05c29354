import { municipalities } from '../../comparisons/places.ts';
import type { Comparison, LensResult } from '../../comparisons/comparison.ts';
import type { Indicator } from '../../model/indicator.ts';
import { t } from '../../i18n/translate.ts';
import { periodId } from '../../model/period.ts';
import type { PublishedChallenge } from '../../package/plan-types.ts';
import { goodness } from '../../statistics/direction.ts';
import { round } from '../../statistics/rounding.ts';
import { figureName, inBoth, told, when } from '../sentences/words.ts';
import type { SteeringWorld } from '../steering-input.ts';

/** Most challenges a plan names. */
const MOST = 12;

/** The lenses in the order they weigh: what framework conditions cannot explain comes first. */
const LENSES = ['expected', 'cluster', 'past', 'country'] as const;

/** Years that a figure may be behind the latest one. */
const LATE = 1;

/**
 * The main challenges of a municipality: figures that a lens finds clearly worse, or that go the wrong way over five
 * years. Of each figure the weightiest finding; findings about results and target groups only. Clearest first.
 */
export function challengesOf(world: SteeringWorld, area: string, year: number): PublishedChallenge[] {
  if (!municipalities.includes(area)) return [];
  const found = world.computed.flatMap(({ indicator, targetGroups: [group] }) => {
    if (group === undefined || !WEIGHED.has(indicator.subject) || indicator.direction === 'neutral') return [];
    for (let period = year; period >= year - LATE; period -= 1) {
      const comparison = world.comparisonOf({ area, indicator: indicator.id, group, freq: 'Y', period });
      if (comparison && comparison.value !== null) return challengeOf(indicator, comparison) ?? [];
    }
    return [];
  });
  return found
    .sort((a, b) => (a.q ?? 1) - (b.q ?? 1) || LENSES.indexOf(a.lens as 'past') - LENSES.indexOf(b.lens as 'past'))
    .slice(0, MOST);
}

const WEIGHED = new Set<Indicator['subject']>(['target-groups', 'results']);

function challengeOf(indicator: Indicator, comparison: Comparison): PublishedChallenge | null {
  const lens = LENSES.find(name => comparison[name]?.verdict === 'worse');
  const base = {
    indicator: indicator.id,
    target_group: comparison.targetGroup,
    time_period: periodId('Y', comparison.period),
    value: round(comparison.value!, indicator.decimals),
  };
  if (lens) {
    const { reference, difference, q } = comparison[lens]!;
    return {
      ...base,
      lens,
      reference: round(reference, 3),
      difference: round(difference, 3),
      q: q === null ? null : round(q, 4),
      text: lensText(indicator, comparison, lens, comparison[lens]!),
    };
  }
  const { trend } = comparison;
  const moving = trend?.direction === 'increasing' ? 1 : trend?.direction === 'decreasing' ? -1 : 0;
  if (!trend || goodness(indicator.direction, moving) >= 0) return null;
  return {
    ...base,
    lens: 'trend',
    reference: null,
    difference: null,
    q: round(trend.p, 4),
    text: trendText(indicator, comparison),
  };
}

function lensText(
  indicator: Indicator,
  comparison: Comparison,
  ...[lens, result]: [(typeof LENSES)[number], LensResult]
) {
  return inBoth(language =>
    t(
      language,
      lens === 'expected' || lens === 'past' ? `steering.challenge.${lens}` : 'steering.challenge.reference',
      {
        ...wordsOf(language, indicator, comparison),
        reference: told(language, indicator, result.reference),
        place: lens === 'cluster' || lens === 'country' ? t(language, `steering.place.${lens}`) : '',
      },
    ),
  );
}

const trendText = (indicator: Indicator, comparison: Comparison) =>
  inBoth(language => t(language, 'steering.challenge.trend', wordsOf(language, indicator, comparison)));

const wordsOf = (language: 'da' | 'en', indicator: Indicator, comparison: Comparison) => ({
  name: figureName(indicator, comparison.targetGroup, language),
  value: told(language, indicator, comparison.value!),
  period: when(language, 'Y', periodId('Y', comparison.period)),
});
