import { lineChart } from '../../src/charts/index.ts';
import type { Revision } from '../../src/charts/index.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import { periodId } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import type { AreaRows, FigureFacts } from '../figure/figure-facts.ts';
import { chartWords } from './chart-words.ts';
import { formatTick } from './format-tick.ts';
import { breaksOf, plainPoints, pointsOf } from './chart-points.ts';
import { seriesText } from './series-text.ts';

/**
 * The line chart of a figure page: the area, its region and the country, with the usual `revisions` of the area's newest
 * figures. Empty where the area has no figures.
 */
export function figureChart(lang: Language, facts: FigureFacts, revisions: readonly Revision[] = []): string {
  const { indicator, rows } = facts;
  if (!facts.latest.row) return '';
  return lineChart(
    drawnSeries(facts).map((each, i) => ({
      label: each.area.name[lang],
      points: i === 0 ? pointsOf(each.rows) : plainPoints(each.rows),
    })),
    {
      id: 'line',
      title: indicator.name[lang],
      description: seriesText(lang, facts),
      words: chartWords(lang),
      format: value => formatValue(lang, value, indicator),
      formatTick: formatTick(lang),
      formatPeriod: ({ freq, ordinal }) => formatPeriod(lang, freq, periodId(freq, ordinal)),
      breaks: breaksOf(lang, indicator, rows),
      ...(revisions.length > 0 && { revisions: { text: t(lang, 'revision.legend'), spans: revisions } }),
    },
  );
}

/** The series of a figure page's chart: the area's own, then those of region and country within its periods. */
export function drawnSeries({ area, rows, others }: Pick<FigureFacts, 'area' | 'rows' | 'others'>): AreaRows[] {
  const [start, end] = [rows[0]?.time_period ?? '', rows.at(-1)?.time_period ?? ''];
  const within = others.map(other => ({
    ...other,
    rows: other.rows.filter(({ time_period }) => time_period >= start && time_period <= end),
  }));
  return [{ area, rows }, ...within.filter(other => other.rows.length > 0)];
}
