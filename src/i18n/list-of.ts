import type { Language } from '../model/text.ts';
import { t } from './translate.ts';

/** Words in a row: `landet, regionen og klyngen`; empty where there are none. */
export function listOf(language: Language, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : t(language, 'compare.and', { first: words.slice(0, -1).join(', '), last });
}
