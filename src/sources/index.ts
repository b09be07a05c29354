import type { SourceTable } from '../model/source.ts';
import * as jobindsats from './jobindsats/index.ts';
import * as statbank from './statbank/index.ts';

/** Every table we read, those of a publisher together in the order of their ids. */
export const sourceTables: readonly SourceTable[] = [...Object.values(jobindsats), ...Object.values(statbank)];

const byId = new Map(sourceTables.map(table => [table.id, table]));

/** The binding of a publisher's table by its id in the publisher's case. Throws `unknown source table` where we have none. */
export function sourceTable(id: string): SourceTable {
  const table = byId.get(id);
  if (!table) throw new Error(`unknown source table: "${id}" (bound are ${[...byId.keys()].join(', ')})`);
  return table;
}

/** The binding of a publisher's table, or undefined where we do not read it. */
export const findSourceTable = (id: string): SourceTable | undefined => byId.get(id);
