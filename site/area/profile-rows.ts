import { sparkline } from '../../src/charts/index.ts';
import { escapeText } from '../../src/charts/escape-text.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import { periodsPerYear } from '../../src/model/period.ts';
import type { Language } from '../../src/model/text.ts';
import { pointsOf } from '../charts/chart-points.ts';
import { changeJudged } from '../comparison/lens-facts.ts';
import { rowAt } from '../figure/figure-facts.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import { statusWords } from '../figure/status-cell.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { changeHtml } from '../markup/change-html.ts';
import type { Cell, Column, RowGroup, Table } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { filterAttributes } from './profile-filter.ts';

const SPARK_YEARS = 5;

/** All indicators of an area in one table, grouped by subject; each leads to its figure page. */
export function profileTable(lang: Language, published: Published, all: readonly FigureFacts[]): Table {
  const area = all[0]!.area;
  const columns: Column[] = [
    { label: t(lang, 'col.indicator') },
    { label: t(lang, 'col.value'), kind: 'number' },
    { label: t(lang, 'col.change') },
    { label: t(lang, 'col.trend') },
    ...othersOf(all).map(level => ({
      label: t(lang, level === 'region' ? 'col.region' : 'col.country'),
      kind: 'number' as const,
    })),
  ];
  const groups: RowGroup[] = published.catalogue.subjects.map(subject => {
    const own = all.filter(({ indicator }) => indicator.subject === subject.id);
    return {
      heading: subject.name[lang],
      rows: own.map(facts => profileRow(lang, published, { facts, levels: othersOf(all) })),
      attributes: own.map(({ indicator }) => filterAttributes(indicator)),
    };
  });
  return {
    id: 'profile',
    caption: t(lang, 'area.tableCaption', { area: area.name[lang] }),
    captionHidden: true,
    columns,
    rows: [],
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

/** Levels an area is compared with, in order: its region, the country. */
const othersOf = (all: readonly FigureFacts[]): ('region' | 'country')[] =>
  (['region', 'country'] as const).filter(level =>
    all.some(({ others }) => others.some(({ area }) => area.level === level)),
  );

/** What a row is made from: the figure, and the levels it is compared with. */
interface RowInput {
  readonly facts: FigureFacts;
  readonly levels: readonly ('region' | 'country')[];
}

function profileRow(lang: Language, published: Published, { facts, levels }: RowInput): Cell[] {
  const { indicator, area, latest, others, rows } = facts;
  const page = paths.area(lang, area.id);
  const row = latest.row;
  const recent = row ? pointsOf(rows.slice(-SPARK_YEARS * periodsPerYear(row.freq))) : [];
  return [
    { text: indicator.name[lang], href: href(page, paths.figure(lang, area.id, indicator.id)) },
    latestCell(lang, facts),
    { text: '', html: row ? changeHtml(lang, changeJudged(published, facts)) : '' },
    { text: '', html: sparkline(recent) },
    ...levels.map(level => {
      const other = others.find(each => each.area.level === level);
      const value = row && other ? (rowAt(other.rows, row.time_period)?.obs_value ?? null) : null;
      return { text: value === null ? '–' : formatValue(lang, value, indicator) };
    }),
  ];
}

function latestCell(lang: Language, { indicator, latest: { row, withheld } }: FigureFacts): Cell {
  const shown = row ?? withheld;
  if (!shown) return { text: '–' };
  const words = [formatPeriod(lang, shown.freq, shown.time_period), statusWords(lang, shown.obs_status)];
  const note = row === null ? words.slice(0, 1) : words.filter(word => word !== '');
  const html = `<small>${escapeText(note.join(', '))}</small>`;
  if (!row) return { text: statusWords(lang, shown.obs_status), className: 'why', html };
  return { text: formatValue(lang, row.obs_value, indicator), html };
}
