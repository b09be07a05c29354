import type { TableFacts } from '../formats/data-table.ts';
import { partitionsOf } from '../formats/partitions.ts';
import { parquet } from '../formats/parquet.ts';
import { readTable } from '../formats/read-table.ts';
import { tableFormats } from '../formats/table-formats.ts';
import type { PlannedFile } from '../model/file.ts';
import type { Catalogue } from '../package/types.ts';
import { factsOf } from './table-facts.ts';
import { tableAt } from './tables/index.ts';

/** Everything that is needed to make the other formats of one CSV file; plain data, so that a thread can be given it. */
export interface FormatJob {
  /** The CSV file, below the version's root. */
  readonly path: string;
  readonly csv: Uint8Array;
  readonly facts: TableFacts;
}

/** One job for each CSV file of a plan that has a definition, the largest first. */
export const formatJobs = (plan: readonly PlannedFile[], catalogue: Catalogue): FormatJob[] =>
  plan
    .filter(({ path, rows }) => tableAt(path) && rows !== 0)
    .map(({ path, contents }) => ({ path, csv: toBytes(contents), facts: factsOf(path, catalogue) }))
    .sort((a, b) => b.csv.length - a.csv.length || (a.path < b.path ? -1 : 1));

const toBytes = (contents: string | Uint8Array): Uint8Array =>
  typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;

/** Makes the other formats of one CSV file: of its cells, as its definition names them. */
export function performFormatJob({ path, csv, facts }: FormatJob): PlannedFile[] {
  const definition = tableAt(path);
  if (!definition) throw new Error(`unknown table: ${path} has no definition in src/dataflows/tables`);
  const table = readTable(new TextDecoder().decode(csv), definition);
  const made = definition.formats
    .map(id => tableFormats[id])
    .map((format): PlannedFile => ({
      path: path.replace(/csv$/, format.extension),
      contents: format.serialize(table, facts),
      mediaType: format.mediaType,
      rows: table.rows,
    }));
  return definition.breakdowns ? [...made, ...partitionFiles(path, partitionsOf(table, facts))] : made;
}

/** Files of the tree by indicator and year; those of a breakdown beside those of the whole. */
const partitionFiles = (path: string, partitions: ReturnType<typeof partitionsOf>): PlannedFile[] =>
  partitions.map(({ folder, contents, rows }) => ({
    path: `observations/${folder}/${/\/(by-[a-z]+)\.csv$/.exec(path)?.[1] ?? 'all'}.parquet`,
    contents,
    mediaType: parquet.mediaType,
    rows,
  }));
