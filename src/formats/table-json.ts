import type { TableFormat } from './data-table.ts';

/** Columns of cells, one array each, with what the file says of itself: small, and a data frame in one step. */
export const tableJson: TableFormat = {
  extension: 'table.json',
  mediaType: 'application/json',
  serialize: ({ columns, rows }, { name, version, released, kind, notice, notes }) =>
    `${JSON.stringify({
      name,
      version,
      released,
      kind,
      notice,
      notes,
      rows,
      columns: Object.fromEntries(columns.map(column => [column.name, column.values])),
    })}\n`,
};
