import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedSaving } from '../../src/package/analysis-types.ts';
import type { PublishedArea } from '../../src/package/types.ts';
import { nameOrder } from '../area/name-order.ts';
import { spanText } from '../comparison/lens-rows.ts';
import { captionNotice } from '../layout/caption-notice.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Cell, Column } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { REFERENCES, savingIndicators, savingsOf } from './saving-index.ts';
import type { SavingReference } from './saving-index.ts';

/** The page that holds the municipalities' saving potentials of one benefit against each other. */
export interface SavingRanking {
  readonly page: Page;
  readonly indicator: string;
  readonly lead: string;
  readonly notice: string;
  readonly table: string;
  readonly points: readonly string[];
  readonly others: readonly { readonly label: string; readonly href: string }[];
}

interface AreaSavings {
  readonly area: PublishedArea;
  readonly by: ReadonlyMap<string, PublishedSaving>;
  readonly gap: number | null;
}

/** All municipalities' saving potentials on an indicator: most persons above the cluster first, ties by name. */
export function savingRanking(lang: Language, published: Published, id: string): SavingRanking {
  const indicator = published.indicator(id);
  const areas = rankedAreas(lang, published, id);
  const year = [...(areas[0]?.by.values() ?? [])][0]?.time_period ?? '';
  const name = indicator.name[lang];
  const page: Page = {
    lang,
    path: paths.savingRanking(lang, id),
    section: 'indicators',
    title: t(lang, 'saving.ranking.title', { year, indicator: name }),
    description: t(lang, 'saving.ranking.description', { year, indicator: name }),
    above: [
      { label: t(lang, 'nav.indicators'), path: paths.indicators(lang) },
      { label: name, path: paths.indicator(lang, id) },
    ],
  };
  return {
    page,
    indicator: name,
    lead: t(lang, 'saving.ranking.lead', { year }),
    notice: captionNotice(lang, published.catalogue),
    table: tableHtml({
      id: 'savings',
      caption: t(lang, 'saving.ranking.caption', { year }),
      sortable: true,
      columns: columnsOf(lang),
      rows: areas.map(each => rowOf(lang, page.path, each)),
    }),
    points: [
      t(lang, 'saving.how.2'),
      t(lang, 'saving.how.4'),
      t(lang, 'saving.how.net', { year }),
      t(lang, 'saving.how.5'),
    ],
    others: savingIndicators(published)
      .filter(other => other !== id)
      .map(other => ({
        label: published.indicator(other).name[lang],
        href: href(page.path, paths.savingRanking(lang, other)),
      })),
  };
}

function rankedAreas(lang: Language, published: Published, id: string): AreaSavings[] {
  const names = nameOrder(lang);
  return published.areas
    .map(area => {
      const own = savingsOf(published, area.id).filter(({ indicator }) => indicator === id);
      const by = new Map<string, PublishedSaving>(own.map(saving => [saving.reference, saving]));
      return { area, by, gap: by.get('cluster')?.gap ?? null };
    })
    .filter(({ by }) => by.size > 0)
    .sort((a, b) => (b.gap ?? -Infinity) - (a.gap ?? -Infinity) || names.compare(a.area.name[lang], b.area.name[lang]));
}

const columnsOf = (lang: Language): Column[] => [
  { label: t(lang, 'levelOne.municipality') },
  { label: t(lang, 'saving.col.own'), kind: 'number' },
  { label: t(lang, 'saving.ranking.cluster'), kind: 'number' },
  { label: t(lang, 'col.interval'), kind: 'number' },
  ...REFERENCES.map(reference => ({
    label: t(lang, `saving.ranking.amount.${reference}`),
    kind: 'number' as const,
  })),
];

function rowOf(lang: Language, page: string, { area, by }: AreaSavings): Cell[] {
  const [any] = by.values();
  const cluster = by.get('cluster');
  const amount = (reference: SavingReference): Cell => {
    const value = by.get(reference)?.gap_amount ?? null;
    return value === null
      ? { text: '–', className: 'why', sort: null }
      : { text: formatSigned(lang, value / 1000, 1), sort: value };
  };
  return [
    { text: area.name[lang], href: href(page, paths.saving(lang, area.id, any!.time_period)) },
    { text: formatNumber(lang, any!.own, 1), sort: any!.own },
    cluster ? { text: formatSigned(lang, cluster.gap), sort: cluster.gap } : { text: '–', sort: null },
    { text: (cluster && spanText(lang, { lower: cluster.gap_lower, upper: cluster.gap_upper }, 0)) || '–' },
    ...REFERENCES.map(amount),
  ];
}
