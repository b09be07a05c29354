import { areas } from './area.ts';
import { membersOf } from './members.ts';

interface Part {
  readonly id: string;
  readonly members: readonly string[];
}

const position = new Map(areas.codes.map(({ id }, index) => [id, index]));

/**
 * The fewest areas out of `parts` (codes for which a publisher gives figures) that do not overlap and whose members
 * together are exactly the area's members on a day (YYYY-MM-DD), in the order of the area list. The area itself is
 * enough where it is among the parts; an area with the same members counts as well. Larger parts are preferred.
 * Throws `missing parts` where the area cannot be put together and `unknown area code` for a code outside the list.
 */
export function composition(area: string, day: string, parts: ReadonlySet<string>): readonly string[] {
  if (parts.has(area)) return [area];
  const members = membersOf(area, day);
  const found = members.length === 0 ? undefined : fewest(new Set(members), usable(members, day, parts), Infinity);
  if (!found) throw new Error(missing(area, day, members.length));
  return found.map(({ id }) => id).sort((a, b) => position.get(a)! - position.get(b)!);
}

const missing = (area: string, day: string, members: number): string =>
  members === 0
    ? `missing parts: area "${area}" has no municipalities on ${day}; choose a day when it exists`
    : `missing parts: area "${area}" on ${day} cannot be put together from the areas with figures; its municipalities are needed`;

/** The parts that lie inside the area, larger first; of several with the same members the first of the area list. */
function usable(members: readonly string[], day: string, parts: ReadonlySet<string>): readonly Part[] {
  const inside = new Set(members);
  const distinct = new Map<string, Part>();
  for (const { id } of areas.codes) {
    if (!parts.has(id)) continue;
    const own = membersOf(id, day);
    const key = own.join(' ');
    if (own.length > 0 && own.every(member => inside.has(member)) && !distinct.has(key)) {
      distinct.set(key, { id, members: own });
    }
  }
  return [...distinct.values()].sort((a, b) => b.members.length - a.members.length);
}

/**
 * Exact cover by branch and bound: the next municipality must be in one of the parts left; a branch ends when even the
 * largest parts left cannot cover the rest in fewer than `limit` parts. Parts are tried larger first, so the first of
 * equally short answers has the larger parts.
 */
function fewest(rest: ReadonlySet<string>, parts: readonly Part[], limit: number): readonly Part[] | undefined {
  if (rest.size === 0) return limit > 0 ? [] : undefined;
  const widest = widestPart(parts);
  if (atLeast(rest, widest) >= limit) return undefined;
  const next = rest.values().next().value!;
  let best: readonly Part[] | undefined;
  for (const part of parts) {
    if (!part.members.includes(next)) continue;
    const taken = new Set(part.members);
    const left = parts.filter(({ members }) => !members.some(member => taken.has(member)));
    const others = fewest(without(rest, taken), left, (best?.length ?? limit) - 1);
    if (others) best = [part, ...others];
  }
  return best;
}

/** For each municipality, the size of the largest part that has it; parts come larger first. */
function widestPart(parts: readonly Part[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { members } of parts) {
    for (const member of members) if (!sizes.has(member)) sizes.set(member, members.length);
  }
  return sizes;
}

/** A number of parts below which no cover exists: each municipality costs its share of the largest part it can be in. */
function atLeast(rest: ReadonlySet<string>, widest: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const member of rest) sum += 1 / (widest.get(member) ?? 0);
  return Math.ceil(sum - 1e-9);
}

const without = (set: ReadonlySet<string>, taken: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...set].filter(member => !taken.has(member)));
