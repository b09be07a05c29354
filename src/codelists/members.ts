import type { Area, AreaLevel, Membership } from '../model/area.ts';
import { areas } from './area.ts';
import { memberships } from './membership.ts';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const byId = new Map(areas.codes.map(area => [area.id, area]));
const rowsByArea = grouped(({ area }) => area);
const municipalities = areas.codes.filter(({ level }) => level === 'municipality').map(({ id }) => id);
const rowsByMember = grouped(({ member }) => member);

/**
 * Codes of the municipalities that make up an area on a day (YYYY-MM-DD), in order of code. A municipality is its own
 * member, the country has all, and an area that did not exist that day, or stands outside the division, has none.
 * Throws `unknown area code` and `invalid day`.
 */
export function membersOf(area: string, day: string): readonly string[] {
  const code = areaOf(area);
  if (!isValid(code, day)) return [];
  if (code.level === 'municipality') return [area];
  if (code.level === 'country') return municipalities;
  return (rowsByArea.get(area) ?? [])
    .filter(row => covers(row, day))
    .map(({ member }) => member)
    .sort();
}

/** Codes of the areas of a level that exist on a day (YYYY-MM-DD), in the order of the area list. */
export function areasOfLevel(level: AreaLevel, day: string): readonly string[] {
  return areas.codes.filter(area => area.level === level && isValid(area, day)).map(({ id }) => id);
}

/** Code of the jobcentre that serves a municipality on a day; undefined before 2007 and for areas without one. */
export function jobcentreOf(municipality: string, day: string): string | undefined {
  areaOf(municipality);
  checkDay(day);
  return rowsByMember.get(municipality)?.find(row => byId.get(row.area)!.level === 'jobcentre' && covers(row, day))
    ?.area;
}

function areaOf(id: string): Area {
  const area = byId.get(id);
  if (!area) throw new Error(`unknown area code: "${id}" (not in code list ${areas.id})`);
  return area;
}

function isValid({ validFrom, validTo }: Area, day: string): boolean {
  checkDay(day);
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

function covers({ from, to }: Membership, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function checkDay(day: string): void {
  if (!DAY.test(day)) throw new Error(`invalid day: "${day}" (expected YYYY-MM-DD)`);
}

function grouped(keyOf: (row: Membership) => string): ReadonlyMap<string, readonly Membership[]> {
  const groups = new Map<string, Membership[]>();
  for (const row of memberships) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
