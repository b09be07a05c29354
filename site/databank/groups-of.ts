import type { OwnGroup } from './choice.ts';
import type { FragmentParts } from './fragment-parts.ts';

/** The own groups of an address (`o=Name:101+147`); what is none is noted. */
export function groupsOf(parts: FragmentParts): OwnGroup[] {
  return parts.all('o').flatMap(text => {
    const found = /^([^:]{1,60}):([A-Za-z0-9]+(?:\+[A-Za-z0-9]+)*)$/.exec(text);
    if (found) return { name: found[1]!, members: [...new Set(found[2]!.split('+'))] };
    parts.note('group', text);
    return [];
  });
}
