import type { KnownArea } from '../../databank/context.ts';
import { searchWords } from '../../search/search-words.ts';

/**
 * The area a reader means: its whole name in either language or its code, else the only one whose name begins so; `æ`,
 * `ø` and `å` may be written as `ae`, `oe` and `aa`.
 */
export function areaNamed(areas: readonly KnownArea[], text: string): KnownArea | undefined {
  const spelt = (name: string): string => searchWords(name).join(' ');
  const wanted = spelt(text);
  if (wanted === '') return undefined;
  const namesOf = ({ name, other }: KnownArea): string[] => [name, ...(other === undefined ? [] : [other])].map(spelt);
  const exact = areas.find(area => area.id === text.trim() || namesOf(area).includes(wanted));
  const starting = areas.filter(area => namesOf(area).some(name => name.startsWith(wanted)));
  return exact ?? (starting.length === 1 ? starting[0] : undefined);
}
