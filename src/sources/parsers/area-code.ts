import { areas } from '../../codelists/area.ts';
import type { KeyReader } from './key-reading.ts';

const numbers = new Map(areas.codes.flatMap(({ dst }, number) => (dst === undefined ? [] : [[dst, number] as const])));

/** Number of an area by its code at Statistics Denmark, leading zeros kept: `000`, `084`, `01`, `101`. */
export const areaCode: KeyReader = text => {
  const number = numbers.get(text);
  if (number !== undefined) return { number };
  return {
    message: `unknown area code: "${text}", expected a code of Statistics Denmark such as 000, 084, 01 or 101`,
    hint: 'Fetch the table in codes with leading zeros, or add the area to src/codelists/area.ts',
  };
};
