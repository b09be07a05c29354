import { foundWords, searchWords } from './search-words.ts';

/**
 * Tells of a text whether it holds all the words of another, whole or in part, whichever way `æ`, `ø` and `å` are written;
 * single letters are not asked for.
 */
export function holdsWords(text: string): (wanted: string) => boolean {
  const words = foundWords(text);
  return wanted => searchWords(wanted).every(part => words.some(word => word.includes(part)));
}
