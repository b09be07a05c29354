import { areaInSentence } from '../../src/i18n/area-name.ts';
import { capital } from '../../src/i18n/capital.ts';
import { formatDay, formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { downloadName } from '../links/download-name.ts';
import { compareLink } from '../compare/compare-link.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Page } from '../layout/frame.ts';
import type { Published } from '../published/published.ts';
import { revisionSentence } from '../quality/completeness.ts';
import { targetGroupText, unitSentence } from './figure-notes.ts';
import { sourceTable } from '../dataset/source-table.ts';
import { breakdownLinks } from './breakdown-links.ts';
import type { FigureFacts } from './figure-facts.ts';
import { groupTable, responsibilityTable } from './part-tables.ts';
import { newestRows, periodTable } from './figure-tables.ts';
import { sentencesOf } from './sentences-of.ts';
import { statusKey, statusWords } from './status-cell.ts';

/** A link with its words. */
export interface Link {
  readonly label: string;
  readonly href: string;
  /** Name a linked file is saved under. */
  readonly download?: string;
}

/** What the page of one figure says, in words and markup. */
export interface FigureView {
  readonly page: Page;
  readonly area: string;
  readonly name: string;
  readonly value: string | null;
  /** Period and status of the value. */
  readonly valueNote: string;
  readonly sentences: string;
  readonly direction: string;
  /** The target group that the figure is about, where the indicator has more than one; empty otherwise. */
  readonly targetGroup: string;
  readonly unit: string;
  /** How much the newest figures are usually revised; empty where it is not known. */
  readonly revision: string;
  readonly plain: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly periodTables: readonly string[];
  readonly statuses: readonly string[];
  readonly parts: readonly { readonly heading: string; readonly text: string; readonly table: string }[];
  readonly sources: string;
  readonly files: readonly Link[];
  readonly cite: string;
  readonly permalink: string;
  readonly definition: Link;
  /** Why the figure is not the same elsewhere. */
  readonly bridge: Link;
  /** The way to the figure beside those of other areas. */
  readonly compare: Link;
  /** The ways to the figure divided by age, sex and so on; empty where it is not divided. */
  readonly breakdowns: readonly Link[];
  readonly profile: Link;
}

/** The page of one figure. */
export function figureView(lang: Language, published: Published, facts: FigureFacts): FigureView {
  const { indicator, area, latest } = facts;
  const sentences = sentencesOf(lang, published, facts);
  const page = pageOf(lang, facts, sentences);
  const link = (to: string): string => href(page.path, to);
  const { version, released } = published.catalogue;
  const periods = periodTables(lang, published, facts);
  const name = indicator.name[lang];
  return {
    page,
    area: area.name[lang],
    name,
    value: latest.row && formatValue(lang, latest.row.obs_value, indicator),
    valueNote: valueNote(lang, facts),
    sentences: sentences.join(' '),
    direction: t(lang, `direction.${indicator.direction}`),
    targetGroup: targetGroupText(lang, published, facts),
    unit: unitSentence(lang, indicator),
    revision: revisionSentence(lang, published, facts),
    plain: indicator.plain[lang],
    numerator: indicator.numerator[lang],
    denominator: indicator.denominator[lang],
    periodTables: periods.tables,
    statuses: periods.statuses,
    parts: [...responsibilityTable(lang, published, facts), ...groupTable(lang, published, facts)],
    sources: tableHtml(sourceTable(lang, indicator, published.catalogue)),
    files: filesOf(lang, published, facts),
    cite: t(lang, 'figure.citeText', {
      version,
      date: formatDay(lang, released),
      indicator: name,
      area: area.name[lang],
      period: latest.row ? formatPeriod(lang, latest.row.freq, latest.row.time_period) : '–',
    }),
    permalink: link(paths.file(version, areaFile(facts))),
    bridge: { label: t(lang, 'bridge.heading'), href: `${link(paths.indicator(lang, indicator.id))}#bridge` },
    definition: { label: t(lang, 'figure.definitionLink'), href: link(paths.indicator(lang, indicator.id)) },
    compare: {
      label: t(lang, 'comparePage.linkFigure'),
      href: compareLink(lang, published, { from: page.path, code: area.id, indicator: indicator.id }),
    },
    breakdowns: breakdownLinks(lang, published, { facts, path: page.path }),
    profile: {
      label: t(lang, 'figure.profileLink', { area: areaInSentence(lang, area) }),
      href: link(paths.area(lang, area.id)),
    },
  };
}

const areaFile = ({ indicator, area }: FigureFacts): string => `indicators/${indicator.id}/${area.id}.json`;

/** The files of all areas and of this one alone. */
function filesOf(lang: Language, { catalogue }: Published, facts: FigureFacts): Link[] {
  const linked = (label: string, path: string): Link => ({
    label,
    href: href(paths.figure(lang, facts.area.id, facts.indicator.id), paths.file(catalogue.version, path)),
    download: downloadName(path, catalogue),
  });
  return [
    ...facts.indicator.files
      .filter(({ part }) => part.dimension === null)
      .map(({ format, path }) => linked(format.toUpperCase(), path)),
    linked(t(lang, 'figure.areaFile', { area: areaInSentence(lang, facts.area) }), areaFile(facts)),
  ];
}

function pageOf(lang: Language, { indicator, area }: FigureFacts, sentences: readonly string[]): Page {
  return {
    lang,
    path: paths.figure(lang, area.id, indicator.id),
    section: 'areas',
    terms: 4,
    title: t(lang, 'figure.title', { indicator: indicator.name[lang], area: area.name[lang] }),
    description: t(lang, 'figure.description', { sentence: sentences.slice(0, 2).join(' ') }),
    above: [
      { label: t(lang, 'nav.areas'), path: paths.areas(lang) },
      { label: area.name[lang], path: paths.area(lang, area.id) },
    ],
  };
}

function valueNote(lang: Language, { latest: { row } }: FigureFacts): string {
  if (!row) return '';
  const status = statusWords(lang, row.obs_status);
  return capital(formatPeriod(lang, row.freq, row.time_period)) + (status === '' ? '' : ` (${status})`);
}

function periodTables(lang: Language, published: Published, { indicator, area, rows, targetGroup }: FigureFacts) {
  const newest = newestRows(rows);
  const years =
    rows[0]?.freq === 'Y'
      ? []
      : published.series(indicator.id).rows({ area: area.id, freq: 'Y', targetGroup }).toReversed();
  const freq = newest[0]?.freq;
  const caption = freq === 'Q' || freq === 'R4' ? 'figure.latestQ' : freq === 'Y' ? 'figure.latestY' : 'figure.latestM';
  const tables = [
    { id: 'latest', caption: t(lang, caption, { count: newest.length }), rows: newest },
    { id: 'years', caption: t(lang, 'figure.years'), rows: years },
  ].filter(table => table.rows.length > 0);
  return {
    tables: tables.map(table => tableHtml(periodTable(lang, indicator, table))),
    statuses: statusKey(lang, [...newest, ...years]),
  };
}
