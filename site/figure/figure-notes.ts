import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import type { Published } from '../published/published.ts';
import type { FigureFacts } from './figure-facts.ts';

/** The unit as a sentence beneath a chart. */
export const unitSentence = (lang: Language, { unitText }: Pick<CatalogueIndicator, 'unitText'>): string => {
  const unit = unitText[lang];
  return t(lang, 'figure.chartUnit', { unit: lang === 'da' ? unit.charAt(0).toLowerCase() + unit.slice(1) : unit });
};

/** Which target group a figure is about, where the indicator has more than one; empty where there is no choice. */
export function targetGroupText(
  lang: Language,
  { catalogue }: Published,
  { indicator, targetGroup }: Pick<FigureFacts, 'indicator' | 'targetGroup'>,
): string {
  if (indicator.targetGroups.length < 2) return '';
  const group = catalogue.targetGroups.find(({ id }) => id === targetGroup);
  return group ? t(lang, 'indicator.targetGroup', { group: group.name[lang] }) : '';
}
