import { targetGroups } from '../../codelists/target-group.ts';
import { definitionTexts } from '../../i18n/definition-text.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { formatValue } from '../../i18n/format-value.ts';
import { oneStop } from '../../i18n/one-stop.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Freq } from '../../model/period.ts';
import type { Language, Text } from '../../model/text.ts';

/** A text in both languages; an abbreviation that ends a sentence brings the full stop itself. */
export const inBoth = (write: (language: Language) => string): Text => ({
  da: oneStop(write('da')),
  en: oneStop(write('en')),
});

const GROUP_NAMES = new Map(targetGroups.codes.map(({ id, name }) => [id, name]));

/** Name of a target group; its code where the list has none. */
export const groupName = (group: string): Text => GROUP_NAMES.get(group) ?? { da: group, en: group };

type DefinitionTexts = ReturnType<typeof definitionTexts>;

const remembered = new WeakMap<Indicator, DefinitionTexts>();

/** An indicator's texts in both languages, put together once: tens of thousands of sentences name it. */
export function textsOf(indicator: Indicator): DefinitionTexts {
  const texts = remembered.get(indicator) ?? definitionTexts(indicator);
  remembered.set(indicator, texts);
  return texts;
}

/** What is measured, in few words: the indicator's short name, with the group where it is not what the indicator is about. */
export function figureName(indicator: Indicator, group: string, language: Language): string {
  const name = textsOf(indicator).shortName[language];
  const headed = indicator.subject === 'target-groups' && group === indicator.targetGroups[0];
  return indicator.targetGroups.length > 1 && group !== '_T' && !headed
    ? `${name} (${groupName(group)[language]})`
    : name;
}

/** A figure of an indicator as people read it. */
export const told = (language: Language, indicator: Indicator, value: number): string =>
  formatValue(language, value, indicator);

/** A published period in words. */
export const when = (language: Language, freq: Freq, period: string): string => formatPeriod(language, freq, period);
