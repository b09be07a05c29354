import { targetGroups } from '../../codelists/target-group.ts';
import { monthsOf, periodId, type Freq } from '../../model/period.ts';
import { STATUS } from '../../model/status.ts';
import { addCells, addPanels, cellOf, combine, type Cell } from '../../observations/combine.ts';
import type { Panel } from '../../observations/panel.ts';

/** A panel and the target group it tells of. */
export interface GroupPanel {
  readonly group: string;
  readonly panel: Panel;
}

const dated = new Map(
  targetGroups.codes
    .filter(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined)
    .map(group => [group.id, group]),
);

/** True where a target group exists on a day of the period: a benefit has no recipients before its first day or after its last. */
export function existsIn(group: string, freq: Freq, period: number): boolean {
  const { validFrom, validTo } = dated.get(group) ?? {};
  const { first, last } = monthsOf(freq, period);
  return (
    (validFrom === undefined || validFrom <= `${periodId('M', last)}-31`) &&
    (validTo === undefined || validTo >= `${periodId('M', first)}-01`)
  );
}

/**
 * The sum of target groups, as `addPanels` adds, but each counted only in the periods in which it exists, so that a
 * benefit that is not yet, or no longer, law leaves no hole in the sum of all. Cannot exist (`M`) where none does.
 */
export function addExisting(parts: readonly GroupPanel[]): Panel {
  const panels = parts.map(({ panel }) => panel);
  if (parts.length === 1 || !parts.some(({ group }) => dated.has(group))) return addPanels(panels);
  const { freq } = panels[0]!;
  const known = new Map<number, readonly Panel[]>();
  const existing = (period: number): readonly Panel[] => {
    const found =
      known.get(period) ?? parts.filter(({ group }) => existsIn(group, freq, period)).map(({ panel }) => panel);
    known.set(period, found);
    return found;
  };
  const nobody: Cell = { value: NaN, status: STATUS.M };
  return combine(panels, (area, period) => {
    const cells = existing(period).map(panel => cellOf(panel, area, period));
    return cells.length === 0 ? nobody : addCells(cells);
  });
}
