import type { CodeList } from '../../src/model/code.ts';

/** What is wrong with a code list, one line each: ids and names that repeat, parents outside the list, spans turned round. */
export function codeListProblems({ id: list, codes }: CodeList): string[] {
  const ids = new Set(codes.map(({ id }) => id));
  return [
    ...repeated(codes.map(({ id }) => id)).map(id => `${list}: id "${id}" repeats`),
    ...repeated(codes.map(({ name }) => name.da)).map(name => `${list}: Danish name "${name}" repeats`),
    ...repeated(codes.map(({ name }) => name.en)).map(name => `${list}: English name "${name}" repeats`),
    ...codes
      .filter(({ parent }) => parent !== undefined && !ids.has(parent))
      .map(({ id }) => `${list}: parent of "${id}"`),
    ...codes
      .filter(({ validFrom, validTo }) => validFrom !== undefined && validTo !== undefined && validFrom > validTo)
      .map(({ id }) => `${list}: validity of "${id}"`),
  ];
}

const repeated = (texts: readonly string[]): string[] => texts.filter((text, index) => texts.indexOf(text) !== index);
