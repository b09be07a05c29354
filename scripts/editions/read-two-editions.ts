import type { MeasureTable } from '../../src/observations/measure-table.ts';
import type { EditionDays } from '../../src/revisions/table-revisions.ts';
import { InputError } from '../../src/model/problem.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { findEdition } from './find-edition.ts';
import { readFolder } from './read-editions.ts';

/**
 * Two editions of one source, named `source/YYYY-MM-DD`, with the tables that are bound. Throws `unknown edition`, `invalid
 * editions` where they are of two sources, and an `InputError` where a file is not as its card says or cannot be read.
 */
export async function readTwoEditions(
  extracts: string,
  [first, second]: readonly [string, string],
): Promise<[EditionDays, EditionDays]> {
  const [older, newer] = [await findEdition(extracts, first), await findEdition(extracts, second)];
  if (older.source !== newer.source) {
    throw new Error(`invalid editions: "${first}" and "${second}" are of two sources. Name two days of one source.`);
  }
  return [await tablesOf(older), await tablesOf(newer)];
}

async function tablesOf(folder: Awaited<ReturnType<typeof findEdition>>): Promise<EditionDays> {
  const { edition, problems } = await readFolder(folder);
  if (!edition || problems.length > 0) throw new InputError(problems);
  const tables: ReadonlyMap<string, MeasureTable> = readEdition(edition);
  return { tables, days: new Map([[folder.source, folder.edition]]) };
}
