import { z } from 'zod';
import { Text } from './text.ts';

/**
 * What the cells of a column are: `code` an id of a list, `period` as `periodId` spells it, `day` YYYY-MM-DD, `year` a whole
 * number, `count` a whole number, `number`, `flag` true or false, `text` words for people.
 */
export const COLUMN_TYPES = ['code', 'text', 'period', 'day', 'year', 'count', 'number', 'flag'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** One column of a published table. Every format and every descriptor is made from this. */
export const Column = z.strictObject({
  /** As in the header; a part in angle brackets stands for any of its values, e.g. `week_<n>`. */
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$|<[a-z]+>/),
  type: z.enum(COLUMN_TYPES),
  meaning: Text,
  unit: Text,
  /** Values of the part of the name in angle brackets, where they are known beforehand. */
  over: z.array(z.string()).optional(),
  /** File of `codelists/` that the codes are from, without extension. */
  codeList: z.string().optional(),
  /** The only codes there are, where no code list holds them. */
  codes: z.array(z.string()).optional(),
  /** SDMX concept of the column, where it has one, e.g. `REF_AREA`. */
  concept: z.string().optional(),
  /** True where no cell is ever empty. */
  required: z.boolean().optional(),
});
export type Column = z.infer<typeof Column>;

/** Formats a table can be published in besides its own CSV. */
export const TABLE_FORMATS = ['da.csv.zip', 'table.json', 'jsonstat.json', 'parquet', 'xlsx'] as const;
export type TableFormatId = (typeof TABLE_FORMATS)[number];

/** One kind of published table: where it lies, what its rows are, and what its columns mean. */
export const TableDefinition = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Dataset the table is part of. */
  dataset: z.string(),
  /** The CSV file below the version's root; a part in angle brackets stands for any name. */
  path: z.string().regex(/^[a-z<][a-z0-9/<>-]*\.csv$/),
  name: Text,
  /** What one row is. */
  row: Text,
  columns: z.array(Column).min(1),
  /** Columns that identify a row. */
  key: z.array(z.string()).min(1),
  formats: z.array(z.enum(TABLE_FORMATS)),
  /** Columns of the key by which one part at a time is broken down; left out where the table is no set of series. */
  breakdowns: z.array(z.string()).optional(),
});
export type TableDefinition = z.infer<typeof TableDefinition>;

/** The columns of a file with this header, one for each name in it. Throws `unknown column`, and `missing column`. */
export function columnsOf(definition: TableDefinition, header: readonly string[]): Column[] {
  const places = definition.columns.map(column => ({ column, pattern: patternOf(column.name, column.over) }));
  for (const { column, pattern } of places) {
    if (!header.some(name => pattern.test(name)))
      throw new Error(`missing column: ${column.name} in ${definition.path}`);
  }
  return header.map(name => {
    const found = places.find(({ pattern }) => pattern.test(name));
    if (!found) throw new Error(`unknown column: "${name}" in ${definition.path}. Define it in src/dataflows/tables.`);
    const { over: _, ...column } = found.column;
    return { ...column, name };
  });
}

/** True where a published path is a file of this kind of table. */
export const isFileOf = (definition: TableDefinition, path: string): boolean => patternOf(definition.path).test(path);

/** A pattern of names or paths as an expression: what stands in angle brackets is any of `values`, else anything. */
const patternOf = (pattern: string, values?: readonly string[]): RegExp =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/<[a-z]+>/g, values ? `(${values.join('|')})` : '[^/]+')}$`);
