import { body, smallY25i01, Y25I01 } from '../../build/edition-folder.ts';

/** Its columns by what they hold. */
export const [PERIOD, AREA, GROUP, COUNT, RATE] = Y25I01;
/** Rows of a body that is whole. */
export const rows = smallY25i01();
/** The body itself. */
export const whole = body(Y25I01, rows);
type Row = (typeof rows)[number];

/** The body with its rows changed. */
export const mutated = (change: (rows: Row[]) => void): string => {
  const own = smallY25i01();
  change(own);
  return body(Y25I01, own);
};
/** The body with one cell changed; rows from 1, columns from 0. */
export const cell = (row: number, column: number, value: Row[number]) =>
  mutated(own => (own[row - 1]![column] = value));
/** The cell written as JSON itself, for what no JavaScript value says. */
export const raw = (row: number, column: number, json: string) => cell(row, column, '@@').replace('"@@"', json);
/** The body with more columns, of ones. */
export const more = (...labels: string[]) =>
  body(
    [...Y25I01, ...labels],
    rows.map(row => [...row, ...labels.map(() => 1)]),
  );
/** What every message of another shape ends with. */
export const shape = 'expected {"columns":[texts],"rows":[[cells]]}';
