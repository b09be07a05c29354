import type { OwnGroup } from '../../databank/choice.ts';
import { fromFragment } from '../../databank/from-fragment.ts';
import { savedChoices } from '../databank/saved.ts';

const KEY = 'groups';

/** Own groups kept in this browser: those made here, and those of choices saved in the databank; the newest of a name. */
export function keptGroups(): OwnGroup[] {
  const saved = savedChoices().flatMap(({ fragment }) => fromFragment(fragment, '').choice.groups);
  return [...new Map([...saved, ...made()].map(group => [group.name, group])).values()];
}

/** Keeps a group in this browser; false where storage is full or closed. */
export function keepGroup(group: OwnGroup): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify([...made().filter(({ name }) => name !== group.name), group]));
    return true;
  } catch {
    return false;
  }
}

function made(): OwnGroup[] {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(held) ? held.filter(isGroup) : [];
  } catch {
    return [];
  }
}

const isGroup = (item: unknown): item is OwnGroup =>
  typeof item === 'object' &&
  item !== null &&
  typeof (item as OwnGroup).name === 'string' &&
  Array.isArray((item as OwnGroup).members) &&
  (item as OwnGroup).members.every(member => typeof member === 'string');
