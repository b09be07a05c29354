import { controlChart } from '../../src/charts/index.ts';
import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import { periodId } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import type { ControlLimits } from '../../src/statistics/control-limits.ts';
import { controlChanges, SHOWN_CHANGES } from '../control/control-changes.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import { cached } from './chart-cache.ts';
import { formatTick } from './format-tick.ts';

/** The control chart of a figure's latest changes from the year before, within published limits. */
export function controlDrawing(lang: Language, facts: FigureFacts, limits: ControlLimits): string {
  const { indicator, area, rows } = facts;
  const changes = controlChanges(rows, indicator, limits);
  const points = changes.points.slice(-SHOWN_CHANGES);
  const signals = changes.signals.filter(({ ordinal }) => ordinal >= points[0]!.period.ordinal);
  const data = { points, signals, ...limits };
  const format = (value: number): string => formatSigned(lang, value, indicator.decimals + 1);
  const name = ({ freq, ordinal }: (typeof points)[number]['period']): string =>
    formatPeriod(lang, freq, periodId(freq, ordinal));
  const [first, last] = [points[0]!, points.findLast(({ value }) => value !== null) ?? points[0]!];
  const description = t(lang, 'control.label', {
    indicator: indicator.name[lang],
    area: area.name[lang],
    span: t(lang, 'period.span', { first: name(first.period), last: name(last.period) }),
    centre: format(limits.centre),
    lower: format(limits.lower),
    upper: format(limits.upper),
    last: format(last.value ?? 0),
    count: formatNumber(lang, signals.length),
  });
  return cached(['control', lang, description, data], () =>
    controlChart(data, {
      id: 'control',
      title: t(lang, 'control.heading'),
      description,
      words: {
        centre: t(lang, 'control.word.centre'),
        upper: t(lang, 'control.word.upper'),
        lower: t(lang, 'control.word.lower'),
        good: t(lang, 'control.word.good'),
        bad: t(lang, 'control.word.bad'),
        neutral: t(lang, 'control.word.neutral'),
      },
      format,
      formatTick: formatTick(lang),
      formatPeriod: name,
    }),
  );
}
