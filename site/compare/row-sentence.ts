import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { TextKey } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { listOf } from '../../src/i18n/list-of.ts';
import { standingOf } from '../comparison/standing-words.ts';
import type { ChosenArea } from '../databank/chosen-areas.ts';
import { lensAt } from './compared.ts';
import type { ComparedIndicator } from './compared.ts';
import { goalDistance } from './goal-distance.ts';

/** What the areas side by side show, in plain sentences: highest and lowest, who differs from the country, the own goal. */
export function rowSentence(lang: Language, compared: ComparedIndicator): string {
  // An abbreviated unit ends in the full stop of the sentence.
  return [levels(lang, compared), ...verdicts(lang, compared), ...goal(lang, compared)]
    .join(' ')
    .replace(/\.\.(?= |$)/g, '.');
}

/** Names that are common nouns have no capital inside a sentence: `hele landet`, `klyngen omkring Albertslund`. */
const COMMON: Readonly<Record<Language, RegExp>> = { da: /^(DK$|cluster:)/, en: /^cluster:/ };

const nameInSentence = (lang: Language, { id, name }: ChosenArea): string =>
  COMMON[lang].test(id) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

function levels(lang: Language, { indicator, freq, period, areas }: ComparedIndicator): string {
  const when = formatPeriod(lang, freq, period);
  const told = areas.flatMap(({ area, row }) =>
    row?.obs_value == null ? [] : [{ name: nameInSentence(lang, area), value: row.obs_value }],
  );
  const say = (value: number): string => formatValue(lang, value, indicator);
  const sorted = [...told].sort((a, b) => b.value - a.value);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (!high || !low) return t(lang, 'comparePage.sentence.none', { period: when });
  if (sorted.length === 1)
    return t(lang, 'comparePage.sentence.one', { area: high.name, value: say(high.value), period: when });
  if (say(high.value) === say(low.value))
    return t(lang, 'comparePage.sentence.same', { value: say(high.value), period: when });
  return t(lang, 'comparePage.sentence.levels', {
    ...{ high: high.name, highValue: say(high.value), low: low.name, lowValue: say(low.value), period: when },
  });
}

/** Sentences by what the difference from the country is, in the order they are told. */
const TOLD = [
  ['better', 'comparePage.sentence.better'],
  ['worse', 'comparePage.sentence.worse'],
  ['higher', 'comparePage.sentence.higher'],
  ['lower', 'comparePage.sentence.lower'],
  ['same', 'comparePage.sentence.noDifference'],
] as const satisfies readonly (readonly [string, TextKey])[];

function verdicts(lang: Language, { areas }: ComparedIndicator): string[] {
  return TOLD.flatMap(([standing, key]) => {
    const names = areas.flatMap(one => {
      const lens = lensAt(one, 'country');
      return lens && standingOf(lens) === standing ? [one.area.name] : [];
    });
    return names.length === 0 ? [] : [t(lang, key, { areas: listOf(lang, names) })];
  });
}

function goal(lang: Language, { indicator, goal: own, areas }: ComparedIndicator): string[] {
  if (own === null || indicator.direction === 'neutral') return [];
  const shown = areas.filter(({ row }) => row?.obs_value != null);
  const met = shown
    .filter(({ row }) => goalDistance(indicator, row!.obs_value!, own).met)
    .map(({ area }) => nameInSentence(lang, area));
  if (shown.length === 0) return [];
  const value = formatValue(lang, own, indicator);
  return [
    met.length === 0
      ? t(lang, 'comparePage.sentence.goalNone', { goal: value })
      : t(lang, 'comparePage.sentence.goalMet', { goal: value, areas: listOf(lang, met) }),
  ];
}
