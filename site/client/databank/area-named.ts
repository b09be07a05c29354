import type { KnownArea } from '../../databank/context.ts';

/** The area a reader means: its whole name or code, else the only one whose name begins so. */
export function areaNamed(areas: readonly KnownArea[], text: string): KnownArea | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return undefined;
  const exact = areas.find(({ id, name }) => id === text.trim() || name.toLowerCase() === wanted);
  const starting = areas.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  return exact ?? (starting.length === 1 ? starting[0] : undefined);
}
