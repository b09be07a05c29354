import { escaped } from '../databank/to-fragment.ts';
import type { CompareChoice } from './compare-choice.ts';

/** Stands for no indicators at all, where nothing would mean those that a reader begins with. */
export const NONE = '-';

/**
 * The comparison as the fragment of an address, without `#`, in a fixed order, so that the same comparison always has the
 * same address. The fragment never leaves the reader's browser.
 */
export function comparisonToFragment({ indicators, areas, groups, period, goals }: CompareChoice): string {
  const own = Object.entries(goals).filter(([id]) => indicators.includes(id));
  const parts: [string, string][] = [
    ['i', indicators.length === 0 ? NONE : indicators.map(escaped).join(',')],
    ['a', areas.map(escaped).join(',')],
    ...groups.map(({ name, members }): [string, string] => ['o', `${escaped(name)}:${members.join('+')}`]),
    ['f', period === 'year' ? 'Y' : ''],
    ['z', own.map(([id, goal]) => `${id}:${goal}`).join(',')],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}
