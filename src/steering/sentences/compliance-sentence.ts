import { formatNumber } from '../../i18n/format-number.ts';
import { t } from '../../i18n/translate.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/text.ts';
import type { PublishedCompliance, PublishedSentence } from '../../package/audit-types.ts';
import { groupName, inBoth, textsOf, told, when } from './words.ts';

const JUDGEMENTS = { met: 'good', 'not-met': 'bad', 'within-uncertainty': 'uncertain' } as const;

/** Whether requirements of a kind were kept, or what stands in where that is not published, and that it does. */
export const complianceSentence = (own: PublishedCompliance, indicator: Indicator | null): PublishedSentence => ({
  section: 'compliance',
  indicator: own.indicator ?? '',
  target_group: own.target_group,
  about: 'compliance',
  judgement: own.met ? JUDGEMENTS[own.met] : own.basis === 'published-share' ? 'neutral' : 'uncertain',
  text: inBoth(language => textOf(language, own, indicator)),
});

function textOf(language: Language, own: PublishedCompliance, indicator: Indicator | null): string {
  const known = indicator !== null && own.value !== null;
  const words = {
    kind: t(language, `steering.compliance.${own.kind}`),
    group: groupName(own.target_group)[language],
    period: when(language, own.freq, own.time_period),
    name: indicator ? lowerFirst(textsOf(indicator).name[language]) : '',
    value: known ? told(language, indicator, own.value) : '',
    least: t(language, 'unit.PERCENT', { value: formatNumber(language, own.min_share ?? 0) }),
  };
  if (!known) return t(language, 'steering.compliance.none', words);
  return t(language, `steering.compliance.${own.met ?? (own.basis === 'proxy' ? 'proxy' : 'published-share')}`, words);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
