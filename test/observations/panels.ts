import { OBS_STATUSES, STATUS } from '../../src/model/status.ts';
import { emptyPanel, type Panel } from '../../src/observations/panel.ts';
import type { Freq } from '../../src/model/period.ts';

/** A panel written as one row of cells an area: a number, or a status letter for a cell without one. */
export function panel(freq: Freq, first: number, rows: Readonly<Record<string, readonly (number | string)[]>>): Panel {
  const areas = Object.keys(rows);
  const made = emptyPanel({ freq, first, length: rows[areas[0]!]!.length }, areas);
  areas.forEach((area, row) =>
    rows[area]!.forEach((cell, column) => {
      const at = row * made.length + column;
      made.value[at] = typeof cell === 'number' ? cell : NaN;
      made.status[at] = typeof cell === 'number' ? STATUS.A : STATUS[cell as keyof typeof STATUS];
    }),
  );
  return made;
}

/** A panel's row as it is written above. */
export function row(of: Panel, area: string): (number | string)[] {
  const start = of.areas.get(area)! * of.length;
  return Array.from({ length: of.length }, (_, i) => {
    const value = of.value[start + i]!;
    return Number.isNaN(value) ? OBS_STATUSES[of.status[start + i]!]! : value;
  });
}
