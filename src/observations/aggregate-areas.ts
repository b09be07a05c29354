import { composition } from '../codelists/composition.ts';
import { memberships } from '../codelists/membership.ts';
import { monthsOf, periodId } from '../model/period.ts';
import { isEmptyStatus, STATUS } from '../model/status.ts';
import { addCells, cellOf, type Cell } from './combine.ts';
import type { Panel } from './panel.ts';

/**
 * Reads a panel at any area: the publisher's own figure where there is one, else the sum over the fewest published areas
 * that make up the area at the end of that period. A sum of persons is an estimate (`E`), because a person may stand in
 * more than one area. Throws `missing …` where the published areas cannot make up the area.
 */
export function areaReader(panel: Panel, persons: boolean): (area: string, period: number) => Cell {
  const published = new Set(panel.areas.keys());
  const partsAt = compositions(published);
  return (area, period) => {
    if (published.has(area)) return cellOf(panel, area, period);
    const parts = partsAt(area, lastDayOf(panel, period));
    const sum = addCells(parts.map(part => cellOf(panel, part, period)));
    const estimated = persons && parts.length > 1 && !isEmptyStatus(sum.status);
    return estimated ? { value: sum.value, status: Math.max(sum.status, STATUS.E) } : sum;
  };
}

/** The 28th stands for the end of a month: no change of the division falls between it and the month's last day. */
const lastDayOf = (panel: Panel, period: number): string => `${periodId('M', monthsOf(panel.freq, period).last)}-28`;

const CHANGE_DAYS = [...new Set(memberships.flatMap(({ from, to }) => [from, to && `${to}~`]))]
  .filter(day => day !== undefined)
  .sort();

/** Which stretch between two changes of the division a day lies in. */
const stretchOf = (day: string): number => CHANGE_DAYS.filter(change => change <= day).length;

const remembered = new Map<string, Map<string, readonly string[]>>();

/** `composition` out of the published areas, worked out once for each area and stretch without a change. */
function compositions(published: ReadonlySet<string>): (area: string, day: string) => readonly string[] {
  const signature = [...published].join(' ');
  const known = remembered.get(signature) ?? new Map<string, readonly string[]>();
  remembered.set(signature, known);
  return (area, day) => {
    const key = `${area} ${stretchOf(day)}`;
    const parts = known.get(key) ?? composition(area, day, published);
    known.set(key, parts);
    return parts;
  };
}
