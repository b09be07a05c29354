import { capital } from '../../src/i18n/capital.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedComparison } from '../../src/package/types.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import { figureOrArea } from '../figure/figure-paths.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { comparisonOf } from './comparison-index.ts';
import { clusterOf, frameworkOf } from './framework.ts';
import { lensTable } from './lens-rows.ts';
import { placeSentence } from './place-sentence.ts';
import { quoteText } from './quote.ts';
import { trendSentence } from './trend-sentence.ts';
import { whyMissing } from './why-missing.ts';

/** A link with its words. */
interface Link {
  readonly label: string;
  readonly href: string;
}

/** How one municipality's figure compares, in words and markup. */
export interface FigureComparison {
  /** Which period is compared, or why none is. */
  readonly lead: string;
  /** Markup; empty where the figure is not compared. */
  readonly table: string;
  readonly sentences: readonly string[];
  /** What the cluster is, with its members; null where there is none. */
  readonly cluster: { readonly text: string; readonly members: readonly Link[] } | null;
  readonly quote: string;
  readonly methods: readonly Link[];
}

/** The comparison of a figure page; null for areas that are not compared. */
export function figureComparison(lang: Language, published: Published, facts: FigureFacts): FigureComparison | null {
  const { indicator, area } = facts;
  const at = { area: area.id, indicator: indicator.id };
  const latest = comparisonOf(published, { ...at, freq: facts.freq });
  if (!latest) return null;
  const year = comparisonOf(published, { ...at, freq: 'Y' });
  const page = paths.figure(lang, area.id, indicator.id);
  const methods = (['comparison', 'framework'] as const).map(topic => ({
    label: t(lang, `compare.method.${topic}`),
    href: href(page, paths.method(lang, topic)),
  }));
  const period = formatPeriod(lang, latest.freq, latest.time_period);
  if (latest.excluded !== null) {
    const lead = t(lang, `compare.excluded.${latest.excluded}`, { period });
    return { lead, table: '', sentences: [], cluster: null, quote: '', methods };
  }
  return {
    lead: t(lang, 'compare.lead', { period: capital(period) }),
    table: tableHtml(lensTable(lang, lensInput(lang, published, { facts, latest, year }))),
    sentences: [
      placeSentence(lang, indicator.direction, latest),
      trendSentence(lang, indicator.direction, year),
    ].filter(sentence => sentence !== ''),
    cluster: clusterText(lang, published, { facts, latest, page }),
    quote: quoteText(lang, { indicator, area, latest, catalogue: published.catalogue }),
    methods,
  };
}

interface Compared {
  readonly facts: FigureFacts;
  readonly latest: PublishedComparison;
  readonly year: PublishedComparison | null;
}

function lensInput(lang: Language, published: Published, { facts, latest, year }: Compared) {
  const { indicator, area } = facts;
  const models = frameworkOf(published)?.models ?? [];
  const region = area.region === null ? null : published.area(area.region);
  return {
    indicator,
    latest,
    year,
    region: region?.name[lang] ?? t(lang, 'col.region'),
    model: models.find(({ id }) => id === latest.cluster?.model)?.name[lang] ?? '',
    why: whyMissing({
      latest,
      modelled: models.some(model => model.indicator === indicator.id),
      clustered: models.length > 0,
      broken: facts.latest.change.kind === 'break',
    }),
  };
}

function clusterText(
  lang: Language,
  published: Published,
  { facts, latest: { cluster }, page }: Omit<Compared, 'year'> & { readonly page: string },
): FigureComparison['cluster'] {
  if (!cluster) return null;
  const codes = clusterOf(published, { ...cluster, area: facts.area.id });
  if (codes.length === 0) return null;
  const model = frameworkOf(published)?.models.find(({ id }) => id === cluster.model);
  return {
    text: t(lang, 'compare.members', {
      count: codes.length,
      model: model?.name[lang] ?? cluster.model,
      year: cluster.year,
    }),
    members: codes.map(code => ({
      label: published.area(code).name[lang],
      href: href(page, figureOrArea(lang, published, { code, id: facts.indicator.id })),
    })),
  };
}
