import type { YearlyLevels } from './monthly-path.ts';
import type { World } from './world.ts';

/**
 * Yearly national levels of a series in `national-series.csv`; years between two given ones lie on the straight line.
 * Throws `missing national series`.
 */
export function nationalLevels(world: World, id: string): YearlyLevels {
  const rows = world.calibration['national-series'].filter(({ series }) => series === id);
  const first = rows[0];
  if (!first) throw new Error(`missing national series: "${id}" in national-series.csv (expected at least one year)`);
  const levels = new Map([[first.year, first.value]]);
  rows.slice(1).forEach((row, i) => {
    const before = rows[i]!;
    for (let year = before.year + 1; year <= row.year; year += 1)
      levels.set(year, before.value + ((row.value - before.value) * (year - before.year)) / (row.year - before.year));
  });
  return levels;
}
