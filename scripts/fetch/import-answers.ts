import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { InputError, type Problem } from '../../src/model/problem.ts';
import { findSourceTable } from '../../src/sources/index.ts';
import { readTable } from '../../src/sources/read-table.ts';
import { withLock } from '../process/with-lock.ts';
import type { GatheredTable } from './edition/gathered.ts';
import { mendEdition } from './edition/mend-edition.ts';
import { writeEdition } from './edition/write-edition.ts';
import { sha256 } from './work/work-folder.ts';

/** Where imported answers go and which day their edition has. */
export interface ImportOptions {
  readonly out: string;
  /** The files' own day is not known: the edition is of the day they were imported. */
  readonly now: Date;
  readonly log: (line: string) => void;
}

/**
 * Makes an edition of answers of Jobindsats' version 2, each file named after its table (`Y01A02.json`), byte for byte.
 * Every file is read by its binding first; throws one `InputError` with all problems, and stores nothing then.
 */
export async function importAnswers(path: string, { out, now, log }: ImportOptions): Promise<void> {
  const tables: GatheredTable[] = [];
  const problems: Problem[] = [];
  for (const from of await filesAt(path)) {
    const found = await readAnswer(from);
    if ('files' in found) tables.push(found);
    else problems.push(...found.problems);
  }
  if (problems.length > 0) throw new InputError(problems);
  if (tables.length === 0)
    throw new Error(`missing answers: no .json file at ${path}. Name each after its table, e.g. Y01A02.json`);
  const retrieved = now.toISOString();
  const edition = retrieved.slice(0, 10);
  const beside = join(`${out}.fetching`, 'import.edition');
  await withLock(`${out}.fetching.lock`, async () => {
    await mendEdition(beside, out);
    await writeEdition(
      {
        source: 'jobindsats',
        edition,
        publisher: 'Styrelsen for Arbejdsmarked og Rekruttering (Jobindsats.dk)',
        url: 'https://api.jobindsats.dk/v2',
        licence: null,
        retrieved,
        format: 'jobindsats-v2',
        kind: 'official',
        note: 'Imported answers of version 2 of the interface; the day they were asked for is not known.',
      },
      tables,
      { beside, target: join(out, 'jobindsats', edition), replace: false },
    );
  });
  log(`jobindsats: edition ${edition} of ${tables.length} imported tables`);
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`missing file: ${path} is neither a file nor a folder`);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => join(path, name));
}

async function readAnswer(from: string): Promise<GatheredTable | { readonly problems: readonly Problem[] }> {
  const file = basename(from);
  const id = basename(from, extname(from)).toLowerCase();
  const table = findSourceTable(id);
  if (!table || table.source !== 'jobindsats') {
    const hint = 'Name the file after a table of Jobindsats that is bound in src/sources/jobindsats';
    return { problems: [{ file, message: `unknown source table: "${id}"`, hint }] };
  }
  const body = await readFile(from);
  try {
    readTable(table, body, { file, format: 'jobindsats-v2' });
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    throw error;
  }
  const path = `${id}.json`;
  const files = [{ from, file: { path, table: id, bytes: body.length, sha256: sha256(body) } }];
  return { files, record: undefined, update: undefined };
}
