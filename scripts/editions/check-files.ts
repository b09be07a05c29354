import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card, ExtractFile } from '../../src/model/card.ts';
import type { Problem } from '../../src/model/problem.ts';
import { editionFileName, type EditionFile } from '../../src/sources/edition.ts';

/**
 * The bytes of every file on a card, with a problem for each that is not as the card says (`missing file`, `invalid
 * file`) and for each file in the folder that is not on the card (`unknown file`).
 */
export async function checkFiles(
  card: Card,
  path: string,
): Promise<{ readonly files: readonly EditionFile[]; readonly problems: readonly Problem[] }> {
  const entries = await readdir(path, { withFileTypes: true });
  const plain = new Set(entries.flatMap(entry => (entry.isFile() ? [entry.name] : [])));
  const listed = new Set(['card.json', ...card.files.map(file => file.path)]);
  const problems: Problem[] = entries
    .filter(({ name }) => !listed.has(name))
    .map(({ name }) => unknownFile(`${card.source}/${card.edition}/${name}`));
  const files: EditionFile[] = [];
  for (const file of card.files) {
    const name = editionFileName(card, file);
    if (!plain.has(file.path)) {
      problems.push({
        file: name,
        message: 'missing file: it is on the card but no plain file in the folder',
        hint: HINT,
      });
      continue;
    }
    // The size first: what is too large is not read at all.
    const { size } = await stat(join(path, file.path));
    const wrong = sizeProblem(file, size, name);
    if (wrong) {
      problems.push(wrong);
      continue;
    }
    const bytes = await readFile(join(path, file.path));
    problems.push(...hashProblems(file, bytes, name));
    files.push({ file, bytes });
  }
  return { files, problems };
}

/** Most bytes of a delivered file; a longer text cannot be held as one. */
const MOST_BYTES = 500_000_000;

const HINT = 'Fetch the edition again; a delivered file is never changed';

const unknownFile = (file: string): Problem => ({
  file,
  message: 'unknown file: it is not on the card',
  hint: 'Remove it, or fetch the edition again with it',
});

function sizeProblem(file: ExtractFile, size: number, name: string): Problem | undefined {
  if (size !== file.bytes) {
    return { file: name, message: `invalid file: ${size} bytes, expected ${file.bytes}`, hint: HINT };
  }
  if (size <= MOST_BYTES) return undefined;
  const hint = 'Fetch the table in several files, each of some periods';
  return { file: name, message: `invalid file: ${size} bytes, expected at most ${MOST_BYTES}`, hint };
}

function hashProblems(file: ExtractFile, bytes: Uint8Array, name: string): Problem[] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === file.sha256) return [];
  return [{ file: name, message: `invalid file: SHA-256 ${sha256}, expected ${file.sha256}`, hint: HINT }];
}
