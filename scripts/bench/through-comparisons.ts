import { performance } from 'node:perf_hooks';
import { periodsPerYear } from '../../src/model/period.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { rowsSince } from '../../src/observations/rows-since.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { compareTables } from '../build/compare-tables.ts';
import { readEditions } from '../editions/read-editions.ts';

// Argument: a folder of extracts. Prints for the latest 2, 6 and 20 years of every table the rows and the seconds that
// computing and comparing took, as JSON.
const [extracts = ''] = process.argv.slice(2);
const tables = new Map<string, MeasureTable>();
for (const edition of await readEditions(extracts, {})) {
  for (const [id, table] of readEdition(edition)) tables.set(id, table);
}

const latestYears = (table: MeasureTable, years: number): MeasureTable =>
  rowsSince(
    table,
    table.time.reduce((latest, period) => Math.max(latest, period), 0) - years * periodsPerYear(table.freq) + 1,
  );

const measured = [2, 6, 20].map(years => {
  const cut = new Map([...tables].map(([id, table]) => [id, latestYears(table, years)]));
  const rows = [...cut.values()].reduce((sum, table) => sum + table.rows, 0);
  const started = performance.now();
  compareTables(cut, () => undefined);
  return { rows, seconds: (performance.now() - started) / 1000 };
});
console.log(JSON.stringify(measured));
