import { InputError, type Problem } from '../model/problem.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import { appendTables, type TablePart } from './append-tables.ts';
import { editionFileName, type Edition } from './edition.ts';
import { inKeyOrder } from './in-key-order.ts';
import { sourceTable } from './index.ts';
import { noRows, readTable } from './read-table.ts';

/**
 * All bound tables of an edition by table id, in the order of the ids; none in an edition of boundaries. A table in more than one file is put
 * together; a key in two of them is refused. Rows are in the order of their keys. Throws one `InputError` with the problems of every file.
 */
export function readEdition({ card, files }: Edition): ReadonlyMap<string, MeasureTable> {
  const { format } = card;
  if (format === 'geometry-topojson') return new Map();
  const problems: Problem[] = [];
  const attempt = (read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // One by one: a call takes only so many arguments, and a broken file may have a problem in every row.
      for (const problem of error.problems) problems.push(problem);
    }
  };
  const counts = new Map<string, number>();
  for (const { file } of files) counts.set(file.table, (counts.get(file.table) ?? 0) + 1);
  const parts = new Map<string, TablePart[]>();
  for (const { file, bytes } of files) {
    const isPart = (counts.get(file.table) ?? 0) > 1;
    const place = { file: editionFileName(card, file), format, isPart };
    attempt(() => {
      const part = { table: readTable(sourceTable(file.table), bytes, place), file: place.file };
      const own = parts.get(file.table);
      if (own) own.push(part);
      else parts.set(file.table, [part]);
    });
  }
  const tables = new Map<string, MeasureTable>();
  // A card lists its files in any order, and what is made of the tables may follow theirs.
  for (const [id, own] of [...parts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    attempt(() => {
      const table = inKeyOrder(appendTables(own));
      tables.set(id, table);
      if (table.rows === 0) problems.push(noRows(sourceTable(id), own[0]!.file));
    });
  }
  if (problems.length > 0) throw new InputError(problems);
  return tables;
}
