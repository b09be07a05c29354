import { InputError, type Problem } from '../model/problem.ts';
import type { Place } from './place.ts';
import type { RawTable } from './raw-table.ts';

/**
 * A cube of the StatBank's own XML (DSTML) as rows. Columns are the variables' texts in upper case, which are the
 * codes of the CSV for plain names (`TID`, `OMRÅDE`), and `INDHOLD`; keys are codes. A combination that the cube leaves
 * out is the number under `MissingNo`, 0 in the cubes seen; no row is made for it here. The header claims UTF-16 while
 * the bytes are ISO-8859-1, so the bytes decide. Throws one `InputError` with every line that is no cell of the cube.
 */
export function statbankDstml(body: Uint8Array, { file }: Pick<Place, 'file'>): RawTable {
  const lines = textOf(body).split(/\r?\n/);
  const variables = lines.flatMap(line => {
    const match = VARIABLE.exec(line);
    return match ? [{ code: match[1]!, column: unescapeXml(match[2]!).toUpperCase() }] : [];
  });
  const start = lines.indexOf('<Data>');
  const end = lines.indexOf('</Data>');
  if (variables.length === 0 || start < 0 || end < 0 || !lines.includes('</Cube>', end)) {
    throw new InputError([
      { file, message: 'invalid cube: expected <Cube> with variables and <Data> to its end', hint: HINT },
    ]);
  }
  const cells: string[][] = [];
  const problems: Problem[] = [];
  for (let line = start + 1; line < end; line += 1) {
    const row = cellsOf(lines[line]!, variables);
    if (row) cells.push(row);
    else problems.push({ file, row: line + 1, message: `invalid line: ${lines[line]!.slice(0, 80)}`, hint: HINT });
  }
  if (problems.length > 0) throw new InputError(problems);
  const columns = [...variables.map(({ column }) => column), 'INDHOLD'];
  return { columns, rows: cells.length, at: (row, column) => cells[row]![column]! };
}

const HINT = 'The file is cut off or no DSTML; fetch the table again, best as CSV';
const VARIABLE = /^\s*<Variable Code="([^"]+)" Text="([^"]+)"/;
const CELL = /^\s*<No((?: V\d+="[^"]*")+)\s*>([^<]*)<\/No>\s*$/;

function cellsOf(line: string, variables: readonly { code: string }[]): string[] | undefined {
  const match = CELL.exec(line);
  if (!match) return undefined;
  const given = Array.from(match[1]!.matchAll(/(V\d+)="([^"]*)"/g), ([, variable, code]) => [variable, code] as const);
  const codes = new Map(given);
  const row = variables.map(({ code }) => codes.get(code));
  if (row.includes(undefined) || given.length !== variables.length) return undefined;
  return [...(row as string[]), match[2]!].map(unescapeXml);
}

/** UTF-16 where every other byte of the opening is 0, else what the bytes can be: UTF-8, or one byte a character. */
function textOf(body: Uint8Array): string {
  if (body[1] === 0 || (body[0] === 0xff && body[1] === 0xfe)) return new TextDecoder('utf-16le').decode(body);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return new TextDecoder('iso-8859-1').decode(body);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);
