import { columnNamed, type Cell, type DataTable } from './data-table.ts';

/**
 * Rows in the order of the table's key, texts by their characters: neighbours share their codes, and the least and the
 * greatest of a group of rows say what is in it. Throws `invalid table` where a key is more than a number can hold.
 */
export function sortRows(table: DataTable): DataTable {
  const order = rowsInOrder(table);
  return {
    ...table,
    columns: table.columns.map(column => ({ ...column, values: Array.from(order, row => column.values[row]!) })),
  };
}

function rowsInOrder(table: DataTable): Uint32Array {
  const places = new Float64Array(table.rows);
  let size = 1;
  for (const name of table.definition.key) {
    const { values } = columnNamed(table, name);
    const distinct = [...new Set(values)].sort(byText);
    const rank = new Map(distinct.map((value, i) => [value, i]));
    size *= distinct.length;
    if (size > Number.MAX_SAFE_INTEGER)
      throw new Error(`invalid table: too many codes in the key of ${table.definition.path}`);
    for (let row = 0; row < table.rows; row += 1)
      places[row] = places[row]! * distinct.length + rank.get(values[row]!)!;
  }
  return Uint32Array.from({ length: table.rows }, (_, row) => row).sort((a, b) => places[a]! - places[b]!);
}

function byText(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}
