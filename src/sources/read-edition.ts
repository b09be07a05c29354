import { InputError, type Problem } from '../model/problem.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import { appendTables, type TablePart } from './append-tables.ts';
import { editionFileName, type Edition } from './edition.ts';
import { sourceTable } from './index.ts';
import { readTable } from './read-table.ts';

/**
 * All bound tables of an edition by table id; none in an edition of boundaries. A table in more than one file is put
 * together; a key in two of them is refused. Throws one `InputError` with the problems of every file.
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
      problems.push(...error.problems);
    }
  };
  const parts = new Map<string, TablePart[]>();
  for (const { file, bytes } of files) {
    const place = { file: editionFileName(card, file), format };
    attempt(() => {
      const part = { table: readTable(sourceTable(file.table), bytes, place), file: place.file };
      const own = parts.get(file.table);
      if (own) own.push(part);
      else parts.set(file.table, [part]);
    });
  }
  const tables = new Map<string, MeasureTable>();
  for (const [id, own] of parts) attempt(() => tables.set(id, appendTables(own)));
  if (problems.length > 0) throw new InputError(problems);
  return tables;
}
