import type { SourceTable } from '../model/source.ts';
import { y01c01 } from './jobindsats/y01c01.ts';
import { y01h01 } from './jobindsats/y01h01.ts';
import { y25i01 } from './jobindsats/y25i01.ts';
import { y25i05 } from './jobindsats/y25i05.ts';
import { y25i09 } from './jobindsats/y25i09.ts';
import { y60a02 } from './jobindsats/y60a02.ts';
import { y60b15 } from './jobindsats/y60b15.ts';
import { y60c02 } from './jobindsats/y60c02.ts';
import { y60c07 } from './jobindsats/y60c07.ts';
import { y60j01 } from './jobindsats/y60j01.ts';
import { folk1a } from './statbank/folk1a.ts';

/** Every table we read, in the order of their ids; a table is added by its file and its line here. */
export const sourceTables: readonly SourceTable[] = [
  y01c01,
  y01h01,
  y25i01,
  y25i05,
  y25i09,
  y60a02,
  y60b15,
  y60c02,
  y60c07,
  y60j01,
  folk1a,
];

const byId = new Map(sourceTables.map(table => [table.id, table]));

/** The binding of a publisher's table by its id in the publisher's case. Throws `unknown source table` where we have none. */
export function sourceTable(id: string): SourceTable {
  const table = byId.get(id);
  if (!table) throw new Error(`unknown source table: "${id}" (bound are ${[...byId.keys()].join(', ')})`);
  return table;
}

/** The binding of a publisher's table, or undefined where we do not read it. */
export const findSourceTable = (id: string): SourceTable | undefined => byId.get(id);
