import { dimensionLists } from '../../src/codelists/dimensions.ts';
import type { Language } from '../../src/model/text.ts';

const LISTS = new Map(Object.entries(dimensionLists));

/** The name of a code of a dimension; the code itself where the list has no such code. */
export function codeWords(lang: Language, dimension: string, code: string): string {
  const found = LISTS.get(dimension)?.codes.find(({ id }) => id === code);
  return found ? found.name[lang] : code;
}
