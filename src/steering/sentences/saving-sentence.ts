import { formatNumber } from '../../i18n/format-number.ts';
import { t } from '../../i18n/translate.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { PublishedAuditSaving, PublishedSentence } from '../../package/audit-types.ts';
import { inBoth, textsOf } from './words.ts';

/** A calculated potential in words: neither good nor bad, and never a savings goal; null where it has no interval. */
export function savingSentence(saving: PublishedAuditSaving, indicator: Indicator): PublishedSentence | null {
  const { potential, potential_lower: lower, potential_upper: upper } = saving;
  if (saving.reference !== 'cluster' || lower === null || upper === null) return null;
  return {
    section: 'saving',
    indicator: saving.indicator,
    target_group: saving.target_group,
    about: 'saving',
    judgement: 'neutral',
    text: inBoth(language =>
      t(language, potential > 0 ? 'steering.saving' : 'steering.saving.none', {
        place: t(language, 'steering.place.cluster'),
        persons: formatNumber(language, potential),
        lower: formatNumber(language, lower),
        upper: formatNumber(language, upper),
        benefit: textsOf(indicator).shortName[language].toLowerCase(),
      }),
    ),
  };
}
