import type { Row } from './row.ts';

/** The rows as a text table with aligned columns. */
export function toTable(rows: readonly Row[]): string {
  const cells = [
    ['what', 'budget', 'measured', ''],
    ...rows.map(({ what, budget, measured, ok }) => [what, budget, measured, ok === null ? '' : ok ? 'ok' : 'OVER']),
  ];
  const widths = [0, 1, 2].map(column => Math.max(...cells.map(line => line[column]!.length)));
  return cells
    .map(line =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
