import type { Format } from './format.ts';

/** One object a file, one entry a series (`IndicatorFile`): small, and read by the package's `rowsOf`. */
export const json: Format = {
  extension: 'json',
  mediaType: 'application/json',
  split: 'parts',
  serialize: ({ file }) => `${JSON.stringify(file)}\n`,
};
