/** Endings of Danish nouns, verbs and adjectives, and of English plurals, the longest first. */
const ENDINGS = ['ernes', 'erne', 'enes', 'ene', 'ens', 'ets', 'ers', 'er', 'en', 'et', 'es', 'e', 's'];

/** Fewest letters that are left of a word. */
const LEAST = 4;

/** A word as `searchWords` gives it, without its ending: `dagpengene` and `dagpenge` are `dagpeng`. */
export function stemOf(word: string): string {
  const ending = ENDINGS.find(one => word.endsWith(one) && word.length - one.length >= LEAST);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}
