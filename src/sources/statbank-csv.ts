import Papa from 'papaparse';
import { InputError, type Problem } from '../model/problem.ts';
import { decodeText } from './decode-text.ts';
import type { Place } from './place.ts';
import type { RawTable } from './raw-table.ts';
import { scanCsv } from './scan-csv.ts';

/**
 * A CSV or BULK body of the StatBank: semicolons, a header of variable codes with `TID` and `INDHOLD` in any order,
 * CRLF or LF, with or without byte order mark. Cells stay texts; nothing is typed or trimmed. Throws one `InputError`
 * with every row of another length and every quote that does not end.
 */
export const statbankCsv = (body: Uint8Array, place: Place): RawTable => scanCsv(body) ?? carefulCsv(body, place);

function carefulCsv(body: Uint8Array, place: Place): RawTable {
  const text = decodeText(body, place);
  const problems: Problem[] = [];
  const columns: string[] = [];
  const cells: string[][] = [];
  const interned: Map<string, string>[] = [];
  let rows = -1;
  const push = (row: readonly string[]): void => {
    rows += 1;
    if (rows === 0) return row.forEach(name => (columns.push(name), cells.push([]), interned.push(new Map())));
    if (row.length !== columns.length) problems.push(wrongLength(row, columns.length, { file: place.file, row: rows }));
    for (let column = 0; column < columns.length; column += 1) {
      cells[column]!.push(intern(interned[column]!, row[column] ?? ''));
    }
  };
  Papa.parse<string[]>(text, {
    delimiter: ';',
    skipEmptyLines: true,
    step: ({ data, errors }) => {
      push(data);
      for (const { message } of errors) problems.push(wrongQuote(message, { file: place.file, row: rows }));
    },
  });
  if (problems.length > 0) throw new InputError(problems);
  return { columns, rows: Math.max(0, rows), at: (row, column) => cells[column]![row]! };
}

/** One string for equal cells: a slice would keep the whole text alive. */
function intern(known: Map<string, string>, text: string): string {
  const own = known.get(text);
  if (own !== undefined) return own;
  known.set(text, text);
  return text;
}

const wrongLength = (row: readonly string[], length: number, place: { file: string; row: number }): Problem => ({
  ...place,
  message: `invalid row: ${row.length} cells, expected ${length}, one for each column`,
  hint: 'The file is cut off or not separated by semicolons; fetch the table again as CSV or BULK',
});

const wrongQuote = (reason: string, place: { file: string; row: number }): Problem => ({
  ...place,
  message: `invalid row: ${reason}`,
  hint: 'A quotation mark is not closed; fetch the table again',
});
