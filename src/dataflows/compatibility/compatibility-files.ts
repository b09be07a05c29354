import type { PlannedFile } from '../../model/file.ts';
import type { Compatibility } from '../../package/compatibility-types.ts';
import { recordsCsv } from '../records-csv.ts';
import { compatibilityRows } from './compatibility-rows.ts';
import { COMPATIBILITY_SHAPES } from './compatibility-shapes.ts';

/**
 * Plans `compatibility.csv` (which of the publisher's measures is which column of which indicator) and
 * `compatibility.json` (the same, with what each part of a question or answer is here).
 */
export function compatibilityFiles(): PlannedFile[] {
  const rows = compatibilityRows();
  const all: Compatibility = { shapes: COMPATIBILITY_SHAPES, rows };
  return [
    {
      path: 'compatibility.csv',
      contents: recordsCsv(rows.map(row => ({ ...row }))),
      mediaType: 'text/csv',
      rows: rows.length,
    },
    {
      path: 'compatibility.json',
      contents: `${JSON.stringify(all, null, 1)}\n`,
      mediaType: 'application/json',
      rows: rows.length,
    },
  ];
}
