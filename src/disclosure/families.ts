import { ages } from '../codelists/age.ts';
import { areas } from '../codelists/area.ts';
import { dimensionLists, dimensionNumbering } from '../codelists/dimensions.ts';
import { memberships } from '../codelists/membership.ts';
import { TOTAL } from '../model/code.ts';
import type { Dimension } from '../model/dimension.ts';

/** A code and the codes that divide it, as numbers of the dimension's list. */
export interface CodeFamily {
  readonly parent: number;
  readonly children: readonly number[];
}

/**
 * The totals and their parts among the codes present in tables that count the same: areas by their members, level by
 * level; ages by their years; other codes by their parents in the code list, those without one under the total `_T`.
 * A code lies in the nearest present code above it. Points in time after an event (`delay`) are no parts of anything.
 */
export function familiesOf(dimension: Dimension, present: ReadonlySet<number>): CodeFamily[] {
  if (dimension === 'delay') return [];
  if (dimension === 'ref_area') return areaFamilies(present);
  const above = dimension === 'age' ? olderBand : listParent(dimension);
  const total = dimensionNumbering[dimension].numberOf(TOTAL);
  const children = new Map<number, number[]>();
  for (const code of present) {
    if (code === total) continue;
    const parent = above(code, present) ?? total;
    children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  return [...children]
    .filter(([parent, parts]) => parts.length > 1 && present.has(parent))
    .map(([parent, parts]) => ({ parent, children: parts.sort((a, b) => a - b) }));
}

function listParent(dimension: Dimension): (code: number, present: ReadonlySet<number>) => number | undefined {
  const { codes } = dimensionLists[dimension];
  const { numberOf } = dimensionNumbering[dimension];
  return (code, present) => {
    let parent = codes[code]!.parent;
    while (parent !== undefined && !present.has(numberOf(parent))) parent = codes[numberOf(parent)]!.parent;
    return parent === undefined ? undefined : numberOf(parent);
  };
}

/** The shortest present band that holds a band and is longer. */
function olderBand(code: number, present: ReadonlySet<number>): number | undefined {
  const own = ages.codes[code]!;
  let best: number | undefined;
  for (const other of present) {
    const band = ages.codes[other]!;
    if (other === code || band.from > own.from || band.to < own.to || band.to - band.from <= own.to - own.from)
      continue;
    const shortest = best === undefined ? Infinity : ages.codes[best]!.to - ages.codes[best]!.from;
    if (band.to - band.from < shortest) best = other;
  }
  return best;
}

const membersByArea = new Map<string, Set<string>>();
for (const { area, member } of memberships) {
  if (!membersByArea.has(area)) membersByArea.set(area, new Set());
  membersByArea.get(area)!.add(member);
}
const municipalities = areas.codes.filter(({ level }) => level === 'municipality').map(({ id }) => id);

const membersOf = ({ id, level }: (typeof areas.codes)[number]): ReadonlySet<string> =>
  level === 'country'
    ? new Set(municipalities)
    : level === 'municipality'
      ? new Set([id])
      : (membersByArea.get(id) ?? new Set());

/** Each present area divided by each level that fills it; by municipalities only where no larger level does. */
function areaFamilies(present: ReadonlySet<number>): CodeFamily[] {
  const known = [...present].map(code => {
    const area = areas.codes[code]!;
    return { code, level: area.level, members: membersOf(area) };
  });
  return known.flatMap(({ code: parent, members }) => {
    const inside = known.filter(
      part => part.code !== parent && part.members.size > 0 && [...part.members].every(member => members.has(member)),
    );
    const found = [...new Set(inside.map(({ level }) => level))].flatMap(level => {
      const parts = inside.filter(part => part.level === level);
      const covered = parts.reduce((sum, part) => sum + part.members.size, 0);
      const children = parts.map(({ code }) => code).sort((a, b) => a - b);
      return covered === members.size && parts.length > 1 ? [{ level, parent, children }] : [];
    });
    const larger = found.filter(({ level }) => level !== 'municipality');
    return (larger.length > 0 ? larger : found).map(({ children }) => ({ parent, children }));
  });
}
