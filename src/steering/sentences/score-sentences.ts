import { changeAmount } from '../../i18n/change.ts';
import { t } from '../../i18n/translate.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/text.ts';
import type { PublishedSentence } from '../../package/audit-types.ts';
import type { PublishedReference, PublishedScore } from '../../package/score-types.ts';
import type { Verdict } from '../../package/types.ts';
import { figureName, inBoth, told, when } from './words.ts';

/** A line of the template with its definition and the section it stands in. */
export interface ScoredFigure {
  readonly indicator: Indicator;
  readonly score: PublishedScore;
  readonly section: string;
}

const JUDGEMENTS: Record<Verdict, PublishedSentence['judgement']> = {
  better: 'good',
  worse: 'bad',
  differs: 'neutral',
  'no-clear-difference': 'uncertain',
};

/**
 * How a figure stands against municipalities with the same framework conditions, or against the country where that says
 * nothing; null where neither was tested.
 */
export function standingSentence({ indicator, score, section }: ScoredFigure): PublishedSentence | null {
  const against = referenceOf(score);
  const { overall } = score;
  if (!against || overall.value === null) return null;
  const { place, reference } = against;
  const verdict = reference.verdict!;
  return {
    ...placeOf(score, section),
    about: 'standing',
    judgement: JUDGEMENTS[verdict],
    text: inBoth(language =>
      t(language, 'steering.standing', {
        name: figureName(indicator, score.target_group, language),
        value: told(language, indicator, overall.value!),
        period: when(language, score.freq, score.time_period),
        reference: told(language, indicator, reference.value),
        place: t(language, `steering.place.${place}`),
        verdict: t(language, `steering.verdict.${verdict}`),
      }),
    ),
  };
}

function referenceOf({
  cluster,
  country,
}: PublishedScore): { place: 'cluster' | 'country'; reference: PublishedReference } | null {
  if (cluster?.verdict != null) return { place: 'cluster', reference: cluster };
  return country?.verdict != null ? { place: 'country', reference: country } : null;
}

/** What changed from the year before, and whether it is more than noise; null where there is nothing to compare with. */
export function changeSentence({ indicator, score, section }: ScoredFigure): PublishedSentence | null {
  const { development, overall } = score;
  if (!development || overall.value === null) return null;
  const { verdict } = development;
  const judgement = development.break ? 'uncertain' : verdict ? JUDGEMENTS[verdict] : 'neutral';
  return {
    ...placeOf(score, section),
    about: 'change',
    judgement,
    text: inBoth(language => changeText(language, indicator, score)),
  };
}

function changeText(language: Language, indicator: Indicator, score: PublishedScore): string {
  const { before, from, change, unit, verdict, count_change: count } = score.development!;
  const words = {
    name: figureName(indicator, score.target_group, language),
    before: told(language, indicator, before),
    from: when(language, score.freq, from),
    value: told(language, indicator, score.overall.value!),
    period: when(language, score.freq, score.time_period),
  };
  if (change === null) return t(language, 'steering.change.break', words);
  if (change === 0) return t(language, 'steering.change.same', words);
  const kind = unit === 'percent' ? 'percent' : 'points';
  const decimals = unit === 'percent' ? 1 : indicator.decimals;
  const sentence = t(language, change > 0 ? 'steering.change.up' : 'steering.change.down', {
    ...words,
    amount: changeAmount(language, { kind, amount: change, decimals }),
    tail: t(language, `steering.tail.${verdict ?? 'untested'}`),
  });
  return countsPersons(indicator) && count ? `${sentence} ${countText(language, count)}` : sentence;
}

const countText = (language: Language, count: number): string =>
  t(language, count > 0 ? 'steering.count.up' : 'steering.count.down', {
    amount: changeAmount(language, { kind: 'percent', amount: count, decimals: 1 }),
  });

/** Indicators of target groups tell how many there are, so that the count itself is news. */
const countsPersons = ({ subject }: Indicator): boolean => subject === 'target-groups';

const placeOf = ({ indicator, target_group }: PublishedScore, section: string) => ({
  section,
  indicator,
  target_group,
});
