import { InputError, type Problem } from '../model/problem.ts';
import { decodeText } from './decode-text.ts';
import { parseJson } from './parse-json.ts';
import type { Place } from './place.ts';
import type { Cell, RawTable } from './raw-table.ts';
import { scanRows } from './scan-rows.ts';

/**
 * A body of the Jobindsats API version 3: an object of exactly `columns` (texts) and `rows` (arrays of texts, numbers
 * and nulls, one for each column). Throws one `InputError` with every row that has another shape.
 */
export const jobindsatsBody = (body: Uint8Array, place: Place): RawTable => scanRows(body) ?? carefulBody(body, place);

function carefulBody(body: Uint8Array, place: Place): RawTable {
  const value = parseJson(decodeText(body, place), place);
  const { columns, rows } = shapeOf(value, place.file);
  const problems: Problem[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    const problem = rowProblem(rows[row], columns.length, { file: place.file, row: row + 1 });
    if (problem) problems.push(problem);
  }
  if (problems.length > 0) throw new InputError(problems);
  const cells = rows as readonly (readonly Cell[])[];
  return { columns, rows: cells.length, at: (row, column) => cells[row]![column]! };
}

function shapeOf(value: unknown, file: string): { columns: readonly string[]; rows: readonly unknown[] } {
  const { columns, rows, ...rest } = (isObject(value) ? value : {}) as Record<string, unknown>;
  const extra = Object.keys(rest);
  if (Array.isArray(rows) && isTexts(columns) && extra.length === 0) return { columns, rows };
  const cause = 'cause' in rest ? ` (the publisher says ${causeOf(rest['cause'])})` : '';
  const found = isObject(value) ? `an object of ${Object.keys(value).join(', ') || 'nothing'}` : `${kindOf(value)}`;
  throw new InputError([
    {
      file,
      message: `invalid body: ${found}${cause}, expected {"columns":[texts],"rows":[[cells]]}`,
      hint: 'Fetch the table again from /v3/data with format=json',
    },
  ]);
}

function rowProblem(row: unknown, length: number, place: { file: string; row: number }): Problem | undefined {
  const hint = 'Fetch the table again; if it stays, report it to the publisher';
  if (!Array.isArray(row)) {
    return { ...place, message: `invalid row: ${kindOf(row)}, expected an array of ${length} cells`, hint };
  }
  if (row.length !== length) {
    return { ...place, message: `invalid row: ${row.length} cells, expected ${length}, one for each column`, hint };
  }
  const odd: unknown = row.find(cell => (typeof cell === 'object' ? cell !== null : typeof cell === 'boolean'));
  if (odd === undefined) return undefined;
  return { ...place, message: `invalid cell: ${kindOf(odd)}, expected a text, a number or null`, hint };
}

const causeOf = (cause: unknown): string => (typeof cause === 'string' ? JSON.stringify(cause) : kindOf(cause));

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(text => typeof text === 'string');

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}
