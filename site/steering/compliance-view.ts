import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Freq } from '../../src/model/period.ts';
import type { ObsStatus } from '../../src/model/status.ts';
import type { Language } from '../../src/model/text.ts';
import { nameOrder } from '../area/name-order.ts';
import { COUNTRY } from '../figure/figure-facts.ts';
import { statusWords } from '../figure/status-cell.ts';
import { captionNotice } from '../layout/caption-notice.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml, type Cell } from '../markup/table.ts';
import { csvRows, numberOrNull, type Cells } from '../published/csv-rows.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';
import { keptCell } from './compliance-table.ts';
import { groupName, smallHtml, valueText, type SteeringPage } from './figure-words.ts';
import type { Link } from './report-files.ts';
import { requirementRules, type RequirementRules } from './requirement-rules.ts';

/** What the page on compliance says. Tables are markup; empty where the version has no compliance. */
export interface ComplianceView {
  readonly page: Page;
  readonly notice: string;
  readonly country: string;
  readonly municipalities: string;
  /** Null where the version has no requirements. */
  readonly rules: RequirementRules | null;
  readonly files: readonly Link[];
}

/** The page on whether the law's requirements are kept. */
export function complianceView(lang: Language, published: Published): ComplianceView {
  const page: Page = {
    lang,
    path: paths.compliance(lang),
    section: 'steering',
    title: t(lang, 'complianceList.title'),
    description: t(lang, 'complianceList.description'),
    above: [{ label: t(lang, 'nav.steering'), path: paths.steering(lang) }],
  };
  const at: SteeringPage = { lang, published, path: page.path };
  return {
    page,
    notice: captionNotice(lang, published.catalogue),
    country: countryTable(at),
    municipalities: municipalTable(at),
    rules: requirementRules(at),
    files: [
      {
        label: t(lang, 'complianceList.csv'),
        href: href(page.path, paths.file(published.catalogue.version, 'compliance.csv')),
      },
    ],
  };
}

/** Rows of an area that show something. */
const rowsOf = (published: Published): ReadonlyMap<string, Cells[]> =>
  remember(published, 'compliance by area', () => {
    const byArea = new Map<string, Cells[]>();
    for (const row of csvRows(published, 'compliance.csv')) {
      const area = row['ref_area'] ?? '';
      byArea.set(area, [...(byArea.get(area) ?? []), row]);
    }
    return byArea;
  });

/** The country in every period, the newest first: rule kept or what stands in for it. */
function countryTable(at: SteeringPage): string {
  const { lang, published } = at;
  const rows = (rowsOf(published).get(COUNTRY) ?? []).filter(({ basis }) => basis !== 'none');
  if (rows.length === 0) return '';
  const newestFirst = [...rows].sort((a, b) => ((a['time_period'] ?? '') < (b['time_period'] ?? '') ? 1 : -1));
  return tableHtml({
    id: 'country-table',
    caption: t(lang, 'complianceList.country'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'col.period') },
      { label: t(lang, 'report.kind') },
      { label: t(lang, 'report.shown') },
      { label: t(lang, 'col.value'), kind: 'number' },
      { label: t(lang, 'report.kept') },
    ],
    rows: newestFirst.map(row => [{ text: periodText(lang, row) }, kindCell(lang, row), ...shownCells(at, row)]),
  });
}

const periodText = (lang: Language, row: Cells): string =>
  formatPeriod(lang, row['freq'] as Freq, row['time_period'] ?? '');

const kindOf = (row: Cells): 'interview' | 'offer' => (row['kind'] === 'offer' ? 'offer' : 'interview');

const kindCell = (lang: Language, row: Cells): Cell => ({
  text: t(lang, `steering.compliance.${kindOf(row)}`),
  html: smallHtml(groupName(lang, row['target_group'] ?? '') || t(lang, 'report.allGroups')),
});

function shownCells(at: SteeringPage, row: Cells): Cell[] {
  const { lang, published } = at;
  const id = row['indicator'] ?? '';
  const basis = row['basis'] === 'published-share' ? 'published-share' : 'proxy';
  return [
    { text: t(lang, `report.basis.${basis}`), html: smallHtml(published.indicator(id).shortName[lang]) },
    valueCell(at, row),
    keptCell(lang, {
      met: (row['met'] || null) as Parameters<typeof keptCell>[1]['met'],
      basis,
      requirements: row['requirements'] ?? '',
    }),
  ];
}

function valueCell(at: SteeringPage, row: Cells | undefined): Cell {
  const value = numberOrNull(row?.['obs_value']);
  if (!row?.['indicator']) return { text: '–', sort: null };
  if (value === null)
    return { text: statusWords(at.lang, row['obs_status'] as ObsStatus) || '–', className: 'why', sort: null };
  const missed = row['met'] === 'not-met' ? smallHtml(t(at.lang, 'complianceList.missed')) : '';
  return { text: valueText(at, row['indicator'], value), html: missed, sort: value };
}

/** The municipalities at the latest period of each kind and group that the country is shown for. */
function municipalTable(at: SteeringPage): string {
  const { lang, published } = at;
  const latest = new Map<string, Cells>();
  for (const row of rowsOf(published).get(COUNTRY) ?? []) {
    const key = `${row['kind']} ${row['target_group']}`;
    if (row['basis'] !== 'none' && (latest.get(key)?.['time_period'] ?? '') <= (row['time_period'] ?? ''))
      latest.set(key, row);
  }
  const columns = [...latest.values()];
  if (columns.length === 0) return '';
  const order = nameOrder(lang);
  const areas = published.areas
    .filter(({ level }) => level === 'municipality')
    .sort((a, b) => order.compare(a.name[lang], b.name[lang]));
  return tableHtml({
    id: 'municipal-table',
    caption: t(lang, 'complianceList.municipalities'),
    captionHidden: true,
    sortable: true,
    columns: [
      { label: t(lang, 'col.area') },
      ...columns.map(row => ({ label: columnLabel(at, row), kind: 'number' as const })),
    ],
    rows: areas.map(({ id, name }) => [
      { text: name[lang], href: href(at.path, paths.area(lang, id)) },
      ...columns.map(column =>
        valueCell(
          at,
          rowsOf(published)
            .get(id)
            ?.find(row => isSame(row, column)),
        ),
      ),
    ]),
  });
}

const KEY = ['kind', 'target_group', 'freq', 'time_period', 'indicator'] as const;
const isSame = (a: Cells, b: Cells): boolean => KEY.every(name => a[name] === b[name]);

const columnLabel = ({ lang, published }: SteeringPage, row: Cells): string =>
  t(lang, 'complianceList.column', {
    kind: t(lang, `steering.compliance.${kindOf(row)}`),
    group: groupName(lang, row['target_group'] ?? '') || t(lang, 'report.allGroups'),
    name: published.indicator(row['indicator'] ?? '').shortName[lang],
    period: periodText(lang, row),
  });
