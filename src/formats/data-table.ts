import type { Column, TableDefinition } from '../model/table.ts';
import type { Text } from '../model/text.ts';

/** What stands in one place of a table; null where the cell is empty. */
export type Cell = string | number | boolean | null;

/** One column with its cells, row by row. */
export interface DataColumn extends Column {
  readonly values: readonly Cell[];
}

/** A published table in memory: every format writes just these cells. */
export interface DataTable {
  readonly definition: TableDefinition;
  readonly columns: readonly DataColumn[];
  readonly rows: number;
}

/** What a file says of itself beside its cells. */
export interface TableFacts {
  /** File name without extension, e.g. `mg-dagpenge`. */
  readonly file: string;
  readonly name: Text;
  /** What must stand with the figures: notices, breaks, caveats. */
  readonly notes: readonly Text[];
  readonly unit: Text | null;
  /** Semantic version of the data. */
  readonly version: string;
  /** Day of release, YYYY-MM-DD. */
  readonly released: string;
  readonly kind: 'official' | 'model';
  /** The label that must stand with every figure; null for official figures. */
  readonly notice: Text | null;
}

/** A column of a table by its name. Throws `unknown column`. */
export function columnNamed({ columns, definition }: DataTable, name: string): DataColumn {
  const found = columns.find(column => column.name === name);
  if (!found) throw new Error(`unknown column: "${name}" in ${definition.path}`);
  return found;
}

/** A format of a whole table: how its cells become one file. */
export interface TableFormat {
  readonly extension: string;
  readonly mediaType: string;
  serialize(table: DataTable, facts: TableFacts): string | Uint8Array;
}
