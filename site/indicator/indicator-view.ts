import { capital } from '../../src/i18n/capital.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { isTextKey, t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import { panelFreq } from '../figure/latest-of.ts';
import { sourceTable } from '../dataset/source-table.ts';
import { COUNTRY, figureFacts } from '../figure/figure-facts.ts';
import { targetGroupText, unitSentence } from '../figure/figure-notes.ts';
import { sentencesOf } from '../figure/sentences-of.ts';
import { statusWords } from '../figure/status-cell.ts';
import type { Link } from '../figure/figure-view.ts';
import type { Page } from '../layout/frame.ts';
import { downloadName } from '../links/download-name.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { danishNote } from '../markup/danish-note.ts';
import { tableHtml } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { savingIndicators } from '../saving/saving-index.ts';
import { formulaText } from './formula-text.ts';
import { municipalFigures } from './municipal-figures.ts';
import { municipalityTable } from './municipality-table.ts';

/** A word with what it means. */
export interface Definition {
  readonly label: string;
  readonly text: string;
  /** Markup in place of the text. */
  readonly html?: string;
}

/** What the page of an indicator says. */
export interface IndicatorView {
  readonly page: Page;
  readonly name: string;
  readonly subject: string;
  readonly plain: string;
  /** Why there are no figures; null where there are. */
  readonly absent: string | null;
  readonly value: string | null;
  readonly valueNote: string;
  /** What is to be said of the regions' panels. */
  readonly panelNote: string;
  /** The latest period, with a capital. */
  readonly period: string;
  readonly sentences: string;
  readonly direction: string;
  readonly targetGroup: string;
  readonly unit: string;
  /** What stands over the table of municipalities, or of the smallest areas there are figures for. */
  readonly tableHeading: string;
  readonly table: string;
  readonly definitions: readonly Definition[];
  readonly acceptance: readonly Definition[];
  readonly caveats: readonly string[];
  readonly breaks: readonly Definition[];
  readonly sources: string;
  readonly countryLink: string;
  readonly dataLink: string;
  /** The files of all areas. */
  readonly files: readonly Link[];
  /** The page of saving potentials; null where the indicator has none. */
  readonly savingLink: string | null;
}

/** The page of one indicator. */
export function indicatorView(lang: Language, published: Published, id: string): IndicatorView {
  const indicator = published.indicator(id);
  const page = pageOf(lang, indicator);
  const facts = figureFacts(published, id, { code: COUNTRY });
  const { row } = facts.latest;
  const table = municipalityTable(lang, published, id);
  const subject = published.catalogue.subjects.find(each => each.id === indicator.subject);
  const period = row ? capital(formatPeriod(lang, row.freq, row.time_period)) : '';
  const status = row ? statusWords(lang, row.obs_status) : '';
  return {
    page,
    name: indicator.name[lang],
    subject: subject?.name[lang] ?? '',
    plain: indicator.plain[lang],
    absent: indicator.available ? null : (indicator.reason?.[lang] ?? t(lang, 'indicators.absentWhy')),
    value: row && formatValue(lang, row.obs_value, indicator),
    valueNote: status === '' ? period : `${period} (${status})`,
    period,
    panelNote: panelNote(lang, indicator),
    sentences: sentencesOf(lang, published, facts).join(' '),
    direction: t(lang, `direction.${indicator.direction}`),
    targetGroup: targetGroupText(lang, published, facts),
    unit: unitSentence(lang, indicator),
    tableHeading: t(lang, indicator.direction === 'neutral' ? 'compare.ranking.distribution' : 'indicator.ranking', {
      level: t(lang, `level.${municipalFigures(published, id).level}`),
    }),
    table: table ? tableHtml(table) : '',
    definitions: definitionsOf(lang, indicator),
    acceptance: acceptanceOf(lang, indicator),
    caveats: indicator.caveats.map(text => text[lang]),
    breaks: indicator.breaks.map(({ month, text }) => ({ label: formatPeriod(lang, 'M', month), text: text[lang] })),
    sources: tableHtml(sourceTable(lang, indicator, published.catalogue)),
    countryLink: href(page.path, paths.figure(lang, COUNTRY, id)),
    dataLink: href(page.path, paths.dataset(lang, id)),
    files: filesOf(lang, published, indicator),
    savingLink: savingIndicators(published).includes(id) ? href(page.path, paths.savingRanking(lang, id)) : null,
  };
}

/** The first file of each format; the page of the dataset lists them all. */
function filesOf(lang: Language, { catalogue }: Published, { id, files }: CatalogueIndicator): Link[] {
  const firsts = files.filter(({ format }, i) => files.findIndex(other => other.format === format) === i);
  return firsts.map(({ format, path }) => ({
    label: format.toUpperCase(),
    href: href(paths.indicator(lang, id), paths.file(catalogue.version, path)),
    download: downloadName(path, catalogue),
  }));
}

const pageOf = (lang: Language, { id, name, plain }: CatalogueIndicator): Page => ({
  lang,
  path: paths.indicator(lang, id),
  section: 'indicators',
  title: name[lang],
  description: t(lang, 'indicator.description', { plain: plain[lang] }),
  terms: 2,
  above: [{ label: t(lang, 'nav.indicators'), path: paths.indicators(lang) }],
});

function definitionsOf(lang: Language, indicator: CatalogueIndicator): Definition[] {
  const { numerator, denominator, unitText, direction, aggregation, basis, periods } = indicator;
  const aggregationKey = `aggregation.${aggregation}`;
  const spans = Object.entries(periods).map(([freq, { first, last }]) => ({
    label: `${t(lang, 'indicator.periods')}: ${t(lang, `freq.${freq as 'M'}`).toLowerCase()}`,
    text: t(lang, 'period.span', {
      first: formatPeriod(lang, freq as 'M', first),
      last: formatPeriod(lang, freq as 'M', last),
    }),
  }));
  return [
    { label: t(lang, 'indicator.numerator'), text: numerator[lang] },
    { label: t(lang, 'indicator.denominator'), text: denominator[lang] },
    { label: t(lang, 'indicator.formula'), text: formulaText(lang, indicator) },
    { label: t(lang, 'indicator.unit'), text: unitText[lang] },
    { label: t(lang, 'indicator.direction'), text: t(lang, `direction.${direction}`) },
    ...(isTextKey(aggregationKey) ? [{ label: t(lang, 'indicator.aggregation'), text: t(lang, aggregationKey) }] : []),
    ...spans,
    { label: t(lang, 'indicator.basis'), text: basis, html: danishNote(lang, basis) },
  ];
}

function panelNote(lang: Language, indicator: CatalogueIndicator): string {
  const freq = panelFreq(indicator);
  return freq === null ? '' : t(lang, 'indicator.trendNote', { freq: t(lang, `freq.${freq}`) });
}

const acceptanceOf = (lang: Language, { acceptance }: CatalogueIndicator): Definition[] =>
  (['validity', 'timeliness', 'perverseIncentives'] as const).map(name => ({
    label: t(lang, `indicator.${name}`),
    text: acceptance[name][lang],
  }));
