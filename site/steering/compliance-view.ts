import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { nameOrder } from '../area/name-order.ts';
import { COUNTRY } from '../figure/figure-facts.ts';
import { captionNotice } from '../layout/caption-notice.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Cells } from '../published/csv-rows.ts';
import type { Published } from '../published/published.ts';
import { complianceRows, kindCell, kindOf, periodText, shownCells, valueCell } from './compliance-cells.ts';
import { groupInText, type SteeringPage } from './figure-words.ts';
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

/** The country in every period, the newest first: rule kept or what stands in for it. */
function countryTable(at: SteeringPage): string {
  const { lang, published } = at;
  const rows = (complianceRows(published).get(COUNTRY) ?? []).filter(({ basis }) => basis !== 'none');
  if (rows.length === 0) return '';
  const newestFirst = [...rows].sort((a, b) => ((a['time_period'] ?? '') < (b['time_period'] ?? '') ? 1 : -1));
  return tableHtml({
    id: 'country-table',
    stacked: true,
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

/** The municipalities at the latest period of each kind and group that the country is shown for. */
function municipalTable(at: SteeringPage): string {
  const { lang, published } = at;
  const latest = new Map<string, Cells>();
  for (const row of complianceRows(published).get(COUNTRY) ?? []) {
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
          complianceRows(published)
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
    group: groupInText(lang, row['target_group'] ?? ''),
    name: published.indicator(row['indicator'] ?? '').shortName[lang],
    period: periodText(lang, row),
  });
