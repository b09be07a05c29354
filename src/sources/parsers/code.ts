import { dimensionNumbering } from '../../codelists/dimensions.ts';
import type { KeyReader } from './key-reading.ts';

/** Number of the code that the binding gives a text; 0 in a column whose breakdown is not read. */
export const code: KeyReader = (text, { codes = {}, dimension }, { id, source }) => {
  const own = Object.hasOwn(codes, text) ? codes[text]! : undefined;
  if (own === undefined) {
    const known = Object.keys(codes).map(name => `"${name}"`);
    const hint =
      dimension === 'none'
        ? `Ask the publisher for the total only; ${id} is not read by this breakdown`
        : `Add the text to its column in src/sources/${source}/${id.toLowerCase()}.ts, or ask the publisher for one level`;
    return { message: `unknown text: "${text}", expected ${known.join(', ')}`, hint };
  }
  return {
    number: dimension === 'none' || dimension === 'time_period' ? 0 : dimensionNumbering[dimension].numberOf(own),
  };
};
