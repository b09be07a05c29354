import { formatNumber } from '../../src/i18n/format-number.ts';
import { t } from '../../src/i18n/translate.ts';
import type { TextKey } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';

const FORMULA_KEYS = {
  ratio: 'indicator.formulaMultiplier',
  complement: 'indicator.formulaComplement',
  growth: 'indicator.formulaGrowth',
  difference: 'indicator.formulaDifference',
  saving: 'indicator.formulaSaving',
} as const satisfies Record<CatalogueIndicator['formula'], TextKey>;

/** How an indicator is computed, in words and signs. */
export function formulaText(lang: Language, { formula, multiplier }: CatalogueIndicator): string {
  const number = formatNumber(lang, multiplier, Number.isInteger(multiplier) ? 0 : 2);
  if (formula === 'ratio' && multiplier === 1) return t(lang, 'indicator.formulaRatio');
  return t(lang, FORMULA_KEYS[formula], { multiplier: number });
}
