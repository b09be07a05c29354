import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedRevisions } from '../../src/package/edition-types.ts';
import type { Page } from '../layout/frame.ts';
import { downloadName } from '../links/download-name.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { tableHtml } from '../markup/table.ts';
import { publishedJson } from '../published/published-json.ts';
import type { Published } from '../published/published.ts';
import { ageTable, classTable, largestTable, perTable } from './revision-tables.ts';

/** What the page on revisions says. */
export interface RevisionsView {
  readonly page: Page;
  /** Null where there is one edition only. */
  readonly told: ToldRevisions | null;
}

/** What differs from the edition before; tables are markup. */
export interface ToldRevisions {
  readonly summary: string;
  readonly editions: readonly string[];
  readonly classes: string;
  readonly ages: string;
  readonly largest: string;
  readonly tables: string;
  /** Tables that are the same, or in one of the editions only. */
  readonly rest: readonly string[];
  readonly files: readonly { readonly label: string; readonly href: string; readonly download: string }[];
}

/** The page on revisions. */
export function revisionsView(lang: Language, published: Published): RevisionsView {
  const page: Page = {
    lang,
    path: paths.revisions(lang),
    section: 'datasets',
    title: t(lang, 'revisions.title'),
    description: t(lang, 'revisions.description'),
    above: [{ label: t(lang, 'nav.datasets'), path: paths.datasets(lang) }],
  };
  const revisions = publishedJson<PublishedRevisions>(published, 'revisions.json');
  return { page, told: revisions && told(lang, published, revisions) };
}

function told(lang: Language, { catalogue }: Published, revisions: PublishedRevisions): ToldRevisions {
  const { cells, changed, appeared, vanished, tables } = revisions;
  const count = (value: number): string => formatNumber(lang, value);
  const publisher = new Map<string, string>(catalogue.editions.map(edition => [edition.source, edition.publisher]));
  const editions = new Set(
    tables.map(({ source, older_edition, newer_edition }) =>
      t(lang, 'revisions.editions', {
        source: publisher.get(source) ?? source,
        older: formatDay(lang, older_edition),
        newer: formatDay(lang, newer_edition),
      }),
    ),
  );
  const file = (path: string, label: string) => ({
    label,
    href: href(paths.revisions(lang), paths.file(catalogue.version, path)),
    download: downloadName(path, catalogue),
  });
  return {
    summary: t(lang, 'revisions.summary', {
      cells: count(cells),
      changed: count(changed),
      appeared: count(appeared),
      vanished: count(vanished),
    }),
    editions: [...editions],
    classes: tableHtml(classTable(lang, revisions)),
    ages: tableHtml(ageTable(lang, revisions)),
    largest: revisions.largest.length === 0 ? '' : tableHtml(largestTable(lang, revisions)),
    tables: changed + appeared + vanished === 0 ? '' : tableHtml(perTable(lang, revisions)),
    rest: restOf(lang, revisions),
    files: [file('revisions.csv', t(lang, 'revisions.csv')), file('revisions.json', t(lang, 'revisions.json'))],
  };
}

function restOf(lang: Language, { tables, only_older, only_newer }: PublishedRevisions): string[] {
  const same = tables.filter(table => table.changed + table.appeared + table.vanished === 0).map(({ table }) => table);
  const line = (key: 'revisions.unchanged' | 'revisions.onlyOlder' | 'revisions.onlyNewer', ids: readonly string[]) =>
    ids.length === 0 ? [] : [t(lang, key, { tables: ids.join(', ') })];
  return [
    ...line('revisions.unchanged', same),
    ...line('revisions.onlyOlder', only_older),
    ...line('revisions.onlyNewer', only_newer),
  ];
}
