import { InputError, type Problem } from '../../src/model/problem.ts';
import type { Edition } from '../../src/sources/edition.ts';
import { findSourceTable } from '../../src/sources/index.ts';
import { checkFiles } from './check-files.ts';
import { chooseEditions } from './choose-editions.ts';
import { listEditions, type EditionFolder } from './list-editions.ts';
import { readCard } from './read-card.ts';

/**
 * The newest edition of each source of figures in a folder of extracts, or the newest not after the day `edition`, by source,
 * all official or all model figures.
 * Every file is checked against its card before anything is read from it; files of tables that have no binding are
 * listed under `unbound`. Throws one `InputError` with the problems of all chosen editions, also where there is none, and
 * `invalid editions` where sources have figures of different kinds only.
 */
export async function readEditions(dir: string, { edition }: { edition?: string } = {}): Promise<Edition[]> {
  const folders = (await listEditions(dir)).filter(({ source }) => source !== 'geometry');
  const chosen = await chooseEditions(folders, edition);
  if (chosen.length === 0) throw new InputError([noEdition(dir, edition)]);
  const editions: Edition[] = [];
  const problems: Problem[] = [];
  for (const folder of chosen) {
    const { edition: own, problems: found } = await readFolder(folder);
    for (const problem of found) problems.push(problem);
    if (own) editions.push(own);
  }
  if (problems.length > 0) throw new InputError(problems);
  return editions;
}

/** One edition with its bytes, checked against its card, or the problems it has. Never throws for what is in the folder. */
export async function readFolder(folder: EditionFolder): Promise<{ edition?: Edition; problems: readonly Problem[] }> {
  try {
    const card = await readCard(folder);
    const { files, problems } = await checkFiles(card, folder.path);
    const isBound = ({ table }: { table: string }): boolean => findSourceTable(table)?.source === card.source;
    const edition: Edition = {
      card,
      files: files.filter(({ file }) => isBound(file)),
      unbound: card.files.filter(file => !isBound(file)),
    };
    return { edition, problems };
  } catch (error) {
    if (error instanceof InputError) return { problems: error.problems };
    throw error;
  }
}

const noEdition = (dir: string, edition?: string): Problem => ({
  file: dir,
  message: `missing edition: expected <source>/<YYYY-MM-DD>/card.json${edition === undefined ? '' : ` not after ${edition}`}`,
  hint: 'Fetch an edition, name another folder with --extracts, or build on model figures',
});
