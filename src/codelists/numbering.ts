import type { CodeList } from '../model/code.ts';

/** Translation between the codes of a list and their numbers inside tables (positions in the list). */
export interface Numbering {
  readonly size: number;
  /** Number of a code. Throws `unknown … code` when the list does not have it. */
  readonly numberOf: (id: string) => number;
  readonly has: (id: string) => boolean;
  /** Code of a number. Throws `unknown … number` when it is outside the list. */
  readonly idOf: (number: number) => string;
}

/** The numbering of a code list: a code's number is its position. */
export function numbering({ id: listId, name, codes }: CodeList): Numbering {
  const what = name.en.toLowerCase();
  const numbers = new Map(codes.map(({ id }, index) => [id, index]));
  return {
    size: codes.length,
    has: id => numbers.has(id),
    numberOf: id => {
      const number = numbers.get(id);
      if (number === undefined) throw new Error(`unknown ${what} code: "${id}" (not in code list ${listId})`);
      return number;
    },
    idOf: number => {
      const code = codes[number];
      if (!code) throw new Error(`unknown ${what} number: ${number} (${listId} has ${codes.length} codes)`);
      return code.id;
    },
  };
}
