import type { KnownArea } from '../../databank/context.ts';
import { searchWords } from '../../search/search-words.ts';

/**
 * The area a reader means: its whole name or code, else the only one whose name begins so; `æ`, `ø` and `å` may be
 * written as `ae`, `oe` and `aa`.
 */
export function areaNamed(areas: readonly KnownArea[], text: string): KnownArea | undefined {
  const spelt = (name: string): string => searchWords(name).join(' ');
  const wanted = spelt(text);
  if (wanted === '') return undefined;
  const exact = areas.find(({ id, name }) => id === text.trim() || spelt(name) === wanted);
  const starting = areas.filter(({ name }) => spelt(name).startsWith(wanted));
  return exact ?? (starting.length === 1 ? starting[0] : undefined);
}
