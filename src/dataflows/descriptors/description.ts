import type { Column, TableDefinition } from '../../model/table.ts';
import type { PlannedFile } from '../../model/file.ts';
import type { Freq } from '../../model/period.ts';
import type { Text } from '../../model/text.ts';
import type { ManifestEntry } from '../../package/manifest.ts';
import type { Catalogue, CatalogueIndicator } from '../../package/types.ts';
import { columnsOf } from '../../model/table.ts';
import { datasets } from '../datasets.ts';
import { referenceDatasets } from './reference-datasets.ts';
import { tableAt } from '../tables/index.ts';
import { indicatorTexts, keywordsOf } from './dataset-texts.ts';
import { unlistedDatasets } from './unlisted-datasets.ts';
import { overall, spanOf, type Span } from './time-span.ts';

/** A CSV file with its columns and the files of the same cells in other formats. */
export interface DescribedTable {
  readonly definition: TableDefinition;
  readonly columns: readonly Column[];
  readonly csv: ManifestEntry;
  readonly others: readonly ManifestEntry[];
}

/** One dataset as every descriptor tells of it. */
export interface DescribedDataset {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly keywords: { readonly da: readonly string[]; readonly en: readonly string[] };
  readonly unit: Text | null;
  readonly span: Span;
  /** The finest frequency it is told by; null where it is not told by period. */
  readonly freq: Freq | null;
  /** The page about it, below the address of a language. */
  readonly page: string;
  readonly indicator: CatalogueIndicator | null;
  readonly tables: readonly DescribedTable[];
  /** Its files that people take away: tables in all formats, and the files that belong to no table. */
  readonly files: readonly ManifestEntry[];
}

/** Everything that the descriptors of a version are made of. */
export interface Description {
  readonly catalogue: Catalogue;
  readonly datasets: readonly DescribedDataset[];
  readonly entries: readonly ManifestEntry[];
}

/** Describes a version from its planned files and from the sizes and hashes of what was written. */
export function describe(
  plan: readonly PlannedFile[],
  entries: readonly ManifestEntry[],
  catalogue: Catalogue,
): Description {
  const tables = tablesOf(plan, entries);
  const listed = [...datasets, ...referenceDatasets];
  return {
    catalogue,
    entries,
    datasets: [
      ...catalogue.indicators
        .filter(({ available }) => available)
        .map(own => describedIndicator(own, catalogue, tables)),
      ...[...listed, ...unlistedDatasets(tables, listed)].flatMap(own =>
        describedDataset(own, { catalogue, tables, entries }),
      ),
    ],
  };
}

function tablesOf(plan: readonly PlannedFile[], entries: readonly ManifestEntry[]): DescribedTable[] {
  const contents = new Map(plan.map(file => [file.path, file.contents]));
  return entries.flatMap(csv => {
    const definition = tableAt(csv.path);
    const text = contents.get(csv.path);
    if (!definition || text === undefined) return [];
    const stem = csv.path.slice(0, -'csv'.length);
    const others = definition.formats.flatMap(format => entries.find(({ path }) => path === stem + format) ?? []);
    return [{ definition, columns: columnsOf(definition, headerOf(text)), csv, others }];
  });
}

function headerOf(contents: string | Uint8Array): string[] {
  const head =
    typeof contents === 'string' ? contents.slice(0, 4096) : new TextDecoder().decode(contents.slice(0, 4096));
  return head.slice(0, head.indexOf('\n')).split(',');
}

const filesOf = (tables: readonly DescribedTable[]): ManifestEntry[] =>
  tables.flatMap(({ csv, others }) => [csv, ...others]);

function describedIndicator(
  indicator: CatalogueIndicator,
  catalogue: Catalogue,
  tables: readonly DescribedTable[],
): DescribedDataset {
  const { id, name, unitText, freqs, periods } = indicator;
  const own = tables.filter(
    ({ csv }) => csv.path === `indicators/${id}.csv` || csv.path.startsWith(`indicators/${id}/`),
  );
  return {
    id,
    title: name,
    ...indicatorTexts(indicator, catalogue),
    unit: unitText,
    span: spanOf(periods),
    freq: freqs[0] ?? null,
    page: `datasets/${id}/`,
    indicator,
    tables: own,
    files: filesOf(own),
  };
}

function describedDataset(
  { id, name, note, owns }: (typeof datasets)[number],
  {
    catalogue,
    tables,
    entries,
  }: { catalogue: Catalogue; tables: readonly DescribedTable[]; entries: readonly ManifestEntry[] },
): DescribedDataset[] {
  const own = tables.filter(({ csv }) => owns(csv.path));
  const tabled = filesOf(own);
  // A file for each area or indicator is reached from its table.
  const single = entries.filter(entry => owns(entry.path) && !entry.path.includes('/') && !tabled.includes(entry));
  const files = [...tabled, ...single];
  if (files.length === 0) return [];
  const { notice } = catalogue;
  const told = (lang: 'da' | 'en') => `${notice ? `${notice[lang]}. ` : ''}${name[lang]}. ${note[lang]}`;
  return [
    {
      id,
      title: name,
      description: { da: told('da'), en: told('en') },
      keywords: keywordsOf(name, catalogue),
      unit: null,
      span: overall(catalogue),
      freq: null,
      page: 'datasets/',
      indicator: null,
      tables: own,
      files,
    },
  ];
}
