import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, ColumnType } from '../model/table.ts';
import type { Cell, DataColumn, DataTable, TableFacts, TableFormat } from './data-table.ts';
import { sortRows } from './sort-rows.ts';

/**
 * Apache Parquet: sorted by key, SNAPPY (the one codec whose bytes are the same everywhere), types and nullability said
 * outright, least and greatest values for every group of rows and, in key columns, for every page.
 */
export const parquet: TableFormat = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  serialize: (table, facts) => toParquet(sortRows(table), facts),
};

/** Rows of a group: one group holds some ten areas of an indicator, so that one area is read without the others. */
const ROW_GROUP = 25_000;
const PAGE_BYTES = 65_536;

/** A table that is sorted already, as Parquet. */
export function toParquet({ columns, definition }: DataTable, facts: TableFacts): Uint8Array {
  const buffer = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    columnData: columns.map(column => ({
      name: column.name,
      data: dataOf(column),
      columnIndex: definition.key.includes(column.name),
    })),
    codec: 'SNAPPY',
    statistics: true,
    rowGroupSize: ROW_GROUP,
    pageSize: PAGE_BYTES,
    createdBy: `jobindsats-data ${facts.version}`,
    kvMetadata: [
      { key: 'title', value: facts.name.en },
      { key: 'version', value: facts.version },
      { key: 'kind', value: facts.kind },
      ...(facts.notice ? [{ key: 'notice', value: `${facts.notice.da} / ${facts.notice.en}` }] : []),
    ],
  });
  return new Uint8Array(buffer);
}

// Whole numbers have no logical type: the writer spells INTEGER in a way that other readers refuse.
const TYPES: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  code: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  period: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  year: { type: 'INT32' },
  count: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
};

const elementOf = ({ name, type, required }: Column): SchemaElement => ({
  name,
  ...TYPES[type],
  repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
});

const dataOf = ({ type, values }: DataColumn): (Cell | Date)[] =>
  type === 'day'
    ? values.map(value => (value === null ? null : new Date(`${String(value)}T00:00:00Z`)))
    : (values as Cell[]);
