import { TOTAL } from '../model/code.ts';
import type { DataColumn, DataTable, TableFacts, TableFormat } from './data-table.ts';
import { columnNamed } from './data-table.ts';
import { cubeOf } from './jsonstat-cube.ts';

/**
 * JSON-stat 2.0 (https://json-stat.org/full/): a collection with one cube for each frequency and kind of breakdown, since
 * months and years share no axis. A cell without a row is null without a status; a status that is left out is `A`.
 */
export const jsonStat: TableFormat = {
  extension: 'jsonstat.json',
  mediaType: 'application/json',
  serialize: (table, facts) => `${JSON.stringify(collection(table, facts))}\n`,
};

function collection(table: DataTable, facts: TableFacts): object {
  const { name, notice, notes, version, released } = facts;
  return {
    version: '2.0',
    class: 'collection',
    label: name.da,
    updated: released,
    note: [...(notice ? [notice] : []), ...notes].map(({ da }) => da),
    extension: { version, kind: facts.kind, label: name },
    link: { item: partsOf(table).map(part => cubeOf(part, facts)) },
  };
}

/** The rows of one frequency and one kind of breakdown each. */
function partsOf(table: DataTable): DataTable[] {
  const { breakdowns } = table.definition;
  if (!breakdowns) return [table];
  const freqs = columnNamed(table, 'freq').values;
  const splits = breakdowns.map(name => columnNamed(table, name).values);
  const parts = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row += 1) {
    const kind = [freqs[row], ...splits.map(values => values[row] === TOTAL)].join(' ');
    const rows = parts.get(kind);
    if (rows) rows.push(row);
    else parts.set(kind, [row]);
  }
  return [...parts.values()].map(rows => {
    const own = (column: DataColumn) => ({ ...column, values: rows.map(row => column.values[row]!) });
    return { ...table, rows: rows.length, columns: table.columns.map(own) };
  });
}
