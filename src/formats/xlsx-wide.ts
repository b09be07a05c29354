import type { Sheet } from './xlsx-sheet.ts';
import { columnNamed, type Cell, type DataColumn, type DataTable } from './data-table.ts';
import { labelOf } from './labels.ts';

const SHEET_NAMES: Readonly<Record<string, string>> = {
  M: 'Måned',
  Q: 'Kvartal',
  Y: 'År',
  R4: 'Rullende år (kvartaler)',
  R12: 'Rullende år (måneder)',
};

/** The confidentiality of a figure follows from its status and has no row of its own. */
const STATUS = 'obs_status';

/**
 * A long table as one sheet a frequency: a row for each column of figures of each series and for its statuses, a column
 * for each period, so that millions of figures fit Excel and stand as people compare them. A row that is empty is left out.
 */
export function wideSheets(table: DataTable, notice: string | null): Sheet[] {
  const { values } = columnNamed(table, 'freq');
  return [...new Set(values)].map(freq => wideSheet(table, String(freq), notice));
}

function wideSheet(table: DataTable, freq: string, notice: string | null): Sheet {
  const keys = table.definition.key.filter(name => name !== 'freq' && name !== 'time_period' && name !== 'indicator');
  const freqs = columnNamed(table, 'freq').values;
  const times = columnNamed(table, 'time_period').values;
  const rows = freqs.flatMap((value, row) => (value === freq ? [row] : []));
  const periods = [...new Set(rows.map(row => String(times[row])))].sort();
  const columnOf = new Map(periods.map((period, i) => [period as Cell, i]));
  const keyColumns = keys.map(name => columnNamed(table, name));
  const series = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyColumns.map(({ values }) => values[row]).join(' ');
    const own = series.get(key);
    if (own) own.push(row);
    else series.set(key, [row]);
  }
  const told = table.columns.filter(({ name, type }) => type === 'number' || name === STATUS);
  const length = keys.length + 2 + periods.length;
  const at = (row: number): number => keys.length + 2 + columnOf.get(times[row]!)!;
  return {
    name: SHEET_NAMES[freq] ?? freq,
    widths: [9, 22, ...keys.slice(1).map(() => 14), 14, 9],
    frozenColumns: keys.length + 2,
    notice,
    rows: lines({
      head: [keys[0]!, `${keys[0]!}_name`, ...keys.slice(1), 'column', ...periods],
      keyColumns,
      series,
      told,
      length,
      at,
    }),
  };
}

interface Wide {
  readonly head: readonly string[];
  readonly keyColumns: readonly DataColumn[];
  readonly series: ReadonlyMap<string, readonly number[]>;
  readonly told: readonly DataColumn[];
  readonly length: number;
  readonly at: (row: number) => number;
}

function* lines({ head, keyColumns, series, told, length, at }: Wide): Generator<readonly Cell[]> {
  yield head;
  for (const { name, values } of told) {
    for (const rows of series.values()) {
      // A status is told where it is another than that of a normal figure.
      const shown = rows.filter(row => values[row] !== null && values[row] !== 'A');
      if (shown.length === 0) continue;
      const line = new Array<Cell>(length).fill(null);
      const codes = keyColumns.map(column => column.values[rows[0]!]!);
      line[0] = codes[0]!;
      line[1] = labelOf(keyColumns[0]!, String(codes[0]))?.da ?? null;
      for (const [i, code] of codes.slice(1).entries()) line[i + 2] = code;
      line[codes.length + 1] = name;
      for (const row of shown) line[at(row)] = values[row]!;
      yield line;
    }
  }
}
