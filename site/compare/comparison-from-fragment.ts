import { fragmentParts } from '../databank/fragment-parts.ts';
import type { FragmentParts, Unread } from '../databank/fragment-parts.ts';
import { groupsOf } from '../databank/groups-of.ts';
import { firstComparison } from './compare-choice.ts';
import type { CompareChoice } from './compare-choice.ts';
import { NONE } from './comparison-to-fragment.ts';

/**
 * The comparison that the fragment of an address holds, and what of it could not be read; that much is as where a reader
 * begins. Codes are not looked up here. Never throws, whatever the address.
 */
export function comparisonFromFragment(
  fragment: string,
  indicators: readonly string[],
): { readonly choice: CompareChoice; readonly unread: readonly Unread[] } {
  const plain = firstComparison(indicators);
  const parts = fragmentParts(fragment, 'iaofz');
  const given = parts.list('i');
  const choice: CompareChoice = {
    indicators: given.length > 0 ? given.filter(id => id !== NONE) : plain.indicators,
    areas: parts.list('a'),
    groups: groupsOf(parts),
    period: parts.one('f', 'freq', text => (text === 'Y' ? 'year' : null)) ?? plain.period,
    goals: goalsOf(parts),
  };
  return { choice, unread: parts.unread };
}

function goalsOf(parts: FragmentParts): CompareChoice['goals'] {
  const goals = parts.list('z').flatMap((text): [string, number][] => {
    const found = /^([a-z0-9-]{1,60}):(-?\d{1,9}(?:\.\d{1,6})?)$/.exec(text);
    if (found) return [[found[1]!, Number(found[2])]];
    parts.note('goal', text);
    return [];
  });
  return Object.fromEntries(goals);
}
