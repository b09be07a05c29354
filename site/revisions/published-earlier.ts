import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatDay, formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { HistoryFile, PublishedOn } from '../../src/package/edition-types.ts';
import { historyOf } from '../../src/package/history.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import { statusWords } from '../figure/status-cell.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml, type Cell } from '../markup/table.ts';
import { publishedJson } from '../published/published-json.ts';
import type { Published } from '../published/published.ts';

/** The latest periods of a figure in earlier editions. */
export interface PublishedEarlier {
  readonly table: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** Periods and earlier editions shown; the file holds the rest. */
const [PERIODS, EDITIONS] = [6, 3] as const;

/** The latest periods of a figure as the editions before told them; null where no earlier edition is kept. */
export function publishedEarlier(lang: Language, published: Published, facts: FigureFacts): PublishedEarlier | null {
  const { indicator, area, rows, targetGroup, freq } = facts;
  const path = `history/${indicator.id}.json`;
  const history = publishedJson<HistoryFile>(published, path);
  if (!history || history.target_group !== targetGroup || history.freq !== freq || rows.length === 0) return null;
  const days = [history.day, ...history.editions.map(({ day }) => day)].slice(0, EDITIONS + 1);
  const periods = historyOf(history, rows).slice(-PERIODS).reverse();
  const from = paths.figure(lang, area.id, indicator.id);
  return {
    table: tableHtml({
      id: 'earlier',
      caption: t(lang, 'revisions.figure'),
      captionHidden: true,
      columns: [
        { label: t(lang, 'col.period') },
        ...days.map((day, at) => ({
          label: at === 0 ? t(lang, 'revisions.inUse') : formatDay(lang, day),
          kind: 'number' as const,
        })),
      ],
      rows: periods.map(({ time_period, published: told }) => [
        { text: formatPeriod(lang, freq, time_period) },
        ...told.slice(0, days.length).map(one => toldCell(lang, one, indicator.decimals)),
      ]),
    }),
    links: [
      { label: t(lang, 'revisions.history'), href: href(from, paths.file(published.catalogue.version, path)) },
      { label: t(lang, 'revisions.all'), href: href(from, paths.revisions(lang)) },
    ],
  };
}

function toldCell(lang: Language, { value, status }: PublishedOn, decimals: number): Cell {
  if (value !== null) return { text: formatNumber(lang, value, decimals) };
  return { text: status === null ? t(lang, 'revisions.notTold') : statusWords(lang, status), className: 'why' };
}
