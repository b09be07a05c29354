import Papa from 'papaparse';
import type { Published } from './published.ts';

/** Cells of a row of a published CSV file by column; all are text. */
export type Cells = Readonly<Record<string, string | undefined>>;

/** Rows of a published CSV file; none where the version lacks it. */
export function csvRows(published: Published, path: string): Cells[] {
  const text = published.text(path);
  return text === null ? [] : Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}

/** The number in a cell; null where the cell is empty. */
export const numberOrNull = (text: string | undefined): number | null => (text ? Number(text) : null);
