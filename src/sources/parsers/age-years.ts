import { dimensionNumbering } from '../../codelists/dimensions.ts';
import { TOTAL } from '../../model/code.ts';
import type { KeyReader } from './key-reading.ts';

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(?:TOT|IALT)$/, () => TOTAL],
  [/^(\d{1,3})$/, ([, year]) => `Y${Number(year)}`],
  [/^(\d{1,3})-(\d{1,3})$/, ([, from, to]) => `Y${Number(from)}T${Number(to)}`],
  [/^(\d{1,3})-$/, ([, from]) => `Y_GE${Number(from)}`],
];

/** Number of an age as the StatBank codes it: a year (`16`), a band (`16-24`, `67-`) or the total (`TOT`, `IALT`). */
export const ageYears: KeyReader = text => {
  const id = ageId(text);
  if (id !== undefined && dimensionNumbering.age.has(id)) return { number: dimensionNumbering.age.numberOf(id) };
  return {
    message: `unknown age: "${text}", expected a year such as 16, a band such as 16-24 or 67-, TOT or IALT`,
    hint: 'Fetch the table in codes, or add the band to src/codelists/age.ts',
  };
};

function ageId(text: string): string | undefined {
  for (const [pattern, toId] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return toId(match);
  }
  return undefined;
}
