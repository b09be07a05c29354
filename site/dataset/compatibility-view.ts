import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Compatibility, CompatibilityRow } from '../../src/package/compatibility-types.ts';
import { escapeText } from '../../src/charts/escape-text.ts';
import type { MenuLink, Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import type { Published } from '../published/published.ts';

/** What the page on the way from Jobindsats' interface says; tables are markup. */
export interface CompatibilityView {
  readonly page: Page;
  readonly before: string;
  readonly after: string;
  readonly shapes: string;
  readonly tables: string;
  readonly files: readonly MenuLink[];
}

const NOTHING: Compatibility = { shapes: [], rows: [] };

/** The page that leads from tables and calls of Jobindsats' interface to indicators and files; `address` is the site's. */
export function compatibilityView(lang: Language, published: Published, address: string): CompatibilityView {
  const page: Page = {
    lang,
    path: paths.compatibility(lang),
    section: 'datasets',
    title: t(lang, 'compat.title'),
    description: t(lang, 'compat.description'),
    above: [{ label: t(lang, 'datasets.title'), path: paths.datasets(lang) }],
  };
  const { version } = published.catalogue;
  const text = published.text('compatibility.json');
  const { shapes, rows } = text === null ? NOTHING : (JSON.parse(text) as Compatibility);
  const file = (path: string): string => paths.file(version, path);
  return {
    page,
    before: BEFORE,
    after: afterCode(address + file('indicators/am-ledighed.csv').slice(1)),
    shapes: tableHtml({
      id: 'shapes',
      caption: t(lang, 'compat.shapes'),
      captionHidden: true,
      columns: [{ label: t(lang, 'compat.v2') }, { label: t(lang, 'compat.v3') }, { label: t(lang, 'compat.here') }],
      rows: shapes.map(({ v2, v3, here }) => [code(v2), code(v3), { text: here[lang] }]),
    }),
    tables: tablesHtml(lang, rows, { page, published }),
    files: ['compatibility.csv', 'compatibility.json'].map(path => ({
      label: path,
      href: href(page.path, file(path)),
    })),
  };
}

const code = (text: string) => ({ text: '', html: `<code>${escapeText(text)}</code>` });

const BEFORE = `import requests

answer = requests.get(
    "https://api.jobindsats.dk/v2/data/y25i01/json/?period=l(m:12)&area=Aalborg&measurement=*",
    headers={"Authorization": token},
).json()[0]
column = [name["Label"] for name in answer["Variables"]].index(
    "Ledige fuldtidspersoner i pct. af arbejdsstyrken"
)
rates = [float(row[column].replace(",", ".")) for row in answer["Data"]]`;

const afterCode = (file: string): string => `import pandas as pd

rows = pd.read_csv(
    "${file}",
    dtype={"ref_area": str},
)
rates = rows.query("ref_area == '851' and target_group == '_T' and freq == 'M'")["obs_value"].tail(12)`;

function tablesHtml(
  lang: Language,
  rows: readonly CompatibilityRow[],
  { page, published }: { readonly page: Page; readonly published: Published },
): string {
  const names = new Map(published.catalogue.indicators.map(({ id, shortName }) => [id, shortName[lang]]));
  const measures = grouped(rows, ({ table, measure, at }) => `${table}\n${measure}\n${at}`);
  return tableHtml({
    id: 'tables',
    caption: t(lang, 'compat.tables'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'compat.table') },
      { label: t(lang, 'compat.measures') },
      { label: t(lang, 'compat.indicator') },
    ],
    rows: [...measures.values()].map(own => {
      const { table, table_name, measure, at, v3 } = own[0]!;
      return [
        v3 === null ? { text: table_name } : { ...code(table), text: '' },
        { text: at === '' ? measure : `${measure} (${at})` },
        { text: '', html: uses(own, { lang, page, names }) },
      ];
    }),
  });
}

/** The indicators a measure is part of, each once with the columns it is in. */
function uses(
  rows: readonly CompatibilityRow[],
  { lang, page, names }: { readonly lang: Language; readonly page: Page; readonly names: ReadonlyMap<string, string> },
): string {
  return [...grouped(rows, ({ indicator }) => indicator)]
    .map(([id, own]) => {
      const columns = [...new Set(own.map(({ column }) => `<code>${column}</code>`))].join(', ');
      const link = href(page.path, paths.dataset(lang, id));
      return `<a href="${escapeText(link)}">${escapeText(names.get(id) ?? id)}</a> ${columns}`;
    })
    .join('<br>');
}

/** Rows by a key of theirs, in the order in which keys come first. */
function grouped(
  rows: readonly CompatibilityRow[],
  keyOf: (row: CompatibilityRow) => string,
): Map<string, CompatibilityRow[]> {
  const groups = new Map<string, CompatibilityRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
