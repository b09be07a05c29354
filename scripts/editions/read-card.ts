import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { Card } from '../../src/model/card.ts';
import { InputError, type Problem } from '../../src/model/problem.ts';
import { decodeText } from '../../src/sources/decode-text.ts';
import { parseJson } from '../../src/sources/parse-json.ts';
import type { EditionFolder } from './list-editions.ts';

/**
 * The card of an edition's folder. Throws one `InputError`: `missing card`, `invalid card` (with every field that is
 * wrong, and where source, edition, paths or format disagree with the folder or each other).
 */
export async function readCard({ source, edition, path }: EditionFolder): Promise<Card> {
  const file = `${source}/${edition}/card.json`;
  const body = await readPlainFile(join(path, 'card.json'), file);
  const parsed = Card.safeParse(parseJson(decodeText(body, { file }), { file }));
  if (!parsed.success) throw new InputError(parsed.error.issues.map(issue => issueProblem(issue, file)));
  const problems = [...folderProblems(parsed.data, { source, edition, file }), ...pathProblems(parsed.data, file)];
  if (problems.length > 0) throw new InputError(problems);
  return parsed.data;
}

/** Most bytes of a card: that of every table in parts by month has a tenth of it. */
const MOST_BYTES = 20_000_000;

async function readPlainFile(path: string, file: string): Promise<Buffer> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() && found.size <= MOST_BYTES) return readFile(path);
  const hint = 'Every edition needs a card; fetch it again, or move the folder away';
  const message = !found
    ? 'missing card: the folder has no card.json'
    : found.isFile()
      ? `invalid card: ${found.size} bytes, expected at most ${MOST_BYTES}`
      : 'invalid card: card.json is no plain file';
  throw new InputError([{ file, message, hint }]);
}

const HINT = 'Correct the card, or fetch the edition again';

const issueProblem = ({ path, message }: z.core.$ZodIssue, file: string): Problem => ({
  file,
  ...(path.length > 0 && { column: path.join('.') }),
  message: `invalid card: ${message}`,
  hint: HINT,
});

function folderProblems(card: Card, folder: { source: string; edition: string; file: string }): Problem[] {
  const wrong = (['source', 'edition'] as const).filter(field => card[field] !== folder[field]);
  const problems = wrong.map(field => ({
    file: folder.file,
    column: field,
    message: `invalid card: "${card[field]}", expected "${folder[field]}" as the folder is called`,
    hint: HINT,
  }));
  if (card.format.startsWith(`${card.source}-`)) return problems;
  const message = `invalid card: "${card.format}" is no format of ${card.source}`;
  return [...problems, { file: folder.file, column: 'format', message, hint: HINT }];
}

function pathProblems({ files }: Card, file: string): Problem[] {
  return files.flatMap(({ path }, index) => {
    const column = `files.${index}.path`;
    if (path.startsWith('.') || path === 'card.json') {
      return [{ file, column, message: `invalid card: "${path}", expected the name of a delivered file`, hint: HINT }];
    }
    if (files.findIndex(other => other.path === path) === index) return [];
    return [{ file, column, message: `invalid card: "${path}" is listed twice`, hint: HINT }];
  });
}
