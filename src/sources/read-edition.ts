import { InputError, type Problem } from '../model/problem.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import { appendTables } from './append-tables.ts';
import { editionFileName, type Edition } from './edition.ts';
import { sourceTable } from './index.ts';
import { readTable } from './read-table.ts';

/**
 * All bound tables of an edition by table id. A table in more than one file is put together; a key in two of them is
 * refused. Throws one `InputError` with the problems of every file.
 */
export function readEdition({ card, files }: Edition): ReadonlyMap<string, MeasureTable> {
  const problems: Problem[] = [];
  const tables = new Map<string, MeasureTable>();
  const attempt = (read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  };
  for (const { file, bytes } of files) {
    const place = { file: editionFileName(card, file), format: card.format };
    attempt(() => {
      const table = readTable(sourceTable(file.table), bytes, place);
      const before = tables.get(file.table);
      tables.set(file.table, before ? appendTables(before, table, place.file) : table);
    });
  }
  if (problems.length > 0) throw new InputError(problems);
  return tables;
}
