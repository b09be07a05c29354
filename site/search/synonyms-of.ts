import { searchWords } from './search-words.ts';
import { SYNONYMS } from './synonyms.ts';
import type { Synonym } from './synonyms.ts';

/** A text as one line of searched words with a space before each, so that beginnings of words can be looked for. */
const line = (text: string): string => ` ${searchWords(text).join(' ')}`;

const LINES = SYNONYMS.map(({ of, also }: Synonym) => ({ of: of.map(line), also }));

/** The words that lead to a text besides its own. */
export const synonymsOf = (text: string): string[] => {
  const own = line(text);
  return [...new Set(LINES.filter(({ of }) => of.some(start => own.includes(start))).flatMap(({ also }) => also))];
};
