import { fileURLToPath } from 'node:url';
import { op, table } from 'arquero';

const ROWS = 5_000_000;
const [INDICATORS, AREAS, PERIODS, GROUPS] = [50, 106, 240, 12];

/**
 * Groups rows of four code columns by three of them with a mean and a count, and pivots the fourth into columns.
 * Returns the number of groups and of pivoted rows.
 */
export function groupAndPivot(rows: number): { groups: number; pivoted: number } {
  const observations = table({
    indicator: Uint16Array.from({ length: rows }, (_, i) => i % INDICATORS),
    area: Uint16Array.from({ length: rows }, (_, i) => Math.floor(i / INDICATORS) % AREAS),
    group: Uint16Array.from({ length: rows }, (_, i) => Math.floor(i / (INDICATORS * AREAS)) % GROUPS),
    time: Int32Array.from({ length: rows }, (_, i) => Math.floor(i / (INDICATORS * AREAS * GROUPS)) % PERIODS),
    value: Float64Array.from({ length: rows }, (_, i) => (i * 7919) % 1000),
  });
  const groups = observations
    .groupby('indicator', 'area', 'time')
    .rollup({ mean: op.mean('value'), count: op.count() });
  const pivoted = observations.groupby('indicator', 'area', 'time').pivot('group', { value: op.sum('value') });
  return { groups: groups.numRows(), pivoted: pivoted.numRows() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(groupAndPivot(ROWS));
