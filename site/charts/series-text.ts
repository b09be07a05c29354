import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Row } from '../../src/package/decode.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';

/** A row with a value. */
type Shown = Row & { readonly obs_value: number };

/** What a line chart shows, in a sentence: span, highest, lowest and latest figure. */
export function seriesText(
  lang: Language,
  { indicator, area, rows }: Pick<FigureFacts, 'indicator' | 'area' | 'rows'>,
): string {
  const names = { indicator: indicator.name[lang], area: area.name[lang] };
  const shown = rows.filter((row): row is Shown => row.obs_value !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return t(lang, 'figure.chartLabelNone', names);
  const max = shown.reduce((a, b) => (b.obs_value > a.obs_value ? b : a));
  const min = shown.reduce((a, b) => (b.obs_value < a.obs_value ? b : a));
  const value = (row: Shown): string => formatValue(lang, row.obs_value, indicator);
  const period = (row: Row): string => formatPeriod(lang, row.freq, row.time_period);
  return t(lang, 'figure.chartLabel', {
    ...names,
    span: t(lang, 'period.span', { first: period(first), last: period(last) }),
    max: value(max),
    maxPeriod: period(max),
    min: value(min),
    minPeriod: period(min),
    last: value(last),
    lastPeriod: period(last),
  });
}
