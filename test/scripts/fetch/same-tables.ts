import { DIMENSIONS } from '../../../src/model/dimension.ts';
import type { MeasureTable } from '../../../src/observations/measure-table.ts';
import { readEdition } from '../../../src/sources/read-edition.ts';
import { readEditions } from '../../../scripts/editions/read-editions.ts';
import type { ServedCut } from '../../replay/served-extracts.ts';
import { readTable } from '../../../src/sources/read-table.ts';

/** The tables of the newest editions in a folder, rows in the order of their keys. */
export async function tablesIn(folder: string): Promise<Map<string, unknown>> {
  const editions = await readEditions(folder);
  return new Map(
    editions.flatMap(edition => [...readEdition(edition)].map(([id, table]) => [id, inOrder(table)] as const)),
  );
}

/** A served table as its binding reads it, rows in the order of their keys. */
export function tableOf({ table, columns, rows }: ServedCut): unknown {
  const isCsv = table.source === 'statbank';
  const body = isCsv ? [columns, ...rows].map(row => row.join(';')).join('\n') : JSON.stringify({ columns, rows });
  const format = isCsv ? 'statbank-csv' : 'jobindsats-v3';
  return inOrder(readTable(table, Buffer.from(body), { file: table.id, format }));
}

function inOrder({ rows, time, codes, values, ...rest }: MeasureTable): unknown {
  const dimensions = DIMENSIONS.filter(dimension => codes[dimension]);
  const keyed = Array.from({ length: rows }, (_, row) => ({
    key: [time[row], ...dimensions.map(dimension => codes[dimension]![row])].join(','),
    figures: Object.keys(values)
      .sort()
      .map(id => values[id]![row]),
  }));
  return { ...rest, dimensions, rows: keyed.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}
