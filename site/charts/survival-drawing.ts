import { survivalChart } from '../../src/charts/index.ts';
import type { SurvivalCurve } from '../../src/charts/index.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { cached } from './chart-cache.ts';

/** Weeks named on the axis. */
const WEEKS = [0, 13, 26, 39, 52];

/** Curves of those still on a benefit, the area's own first. */
export function survivalDrawing(
  lang: Language,
  curves: readonly SurvivalCurve[],
  words: { readonly title: string; readonly description: string },
): string {
  return cached(['survival', lang, words, curves], () =>
    survivalChart(curves, {
      id: 'survival',
      ...words,
      axis: t(lang, 'survival.axis'),
      weeks: WEEKS,
      format: value => t(lang, 'unit.PERCENT', { value: formatNumber(lang, value, 1) }),
      formatTick: value => formatNumber(lang, value),
    }),
  );
}
