import type { PlannedFile } from '../model/file.ts';

/** Plans a JSON file on one line, with a line feed at its end. */
export const jsonFile = (path: string, value: unknown, rows: number): PlannedFile => ({
  path,
  contents: `${JSON.stringify(value)}\n`,
  mediaType: 'application/json',
  rows,
});
