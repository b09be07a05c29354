import type { Query } from 'minisearch';

/** Fewest and most letters of a word that is looked for so: few resemble anything, and many take long. */
const [LEAST, MOST] = [5, 20];
/** Errors that a word of each letter may have: one more than a word is first looked for with. */
const [SHARE, MORE] = [0.2, 1];

/**
 * A word that nothing resembles, looked for once more: with two neighbouring letters swapped, and with one more error;
 * null for a word too short or too long for that, or with digits. Words are as `searchWords` gives them.
 */
export function looseQuery(word: string): Query | null {
  if (word.length < LEAST || word.length > MOST || /\d/.test(word)) return null;
  const further: Query = { combineWith: 'OR', queries: [word], fuzzy: Math.round(word.length * SHARE) + MORE };
  return { combineWith: 'OR', queries: [...swapped(word), further] };
}

/** The word with each two neighbouring letters swapped. */
const swapped = (word: string): string[] =>
  [...word].slice(1).map((letter, i) => word.slice(0, i) + letter + word[i]! + word.slice(i + 2));
