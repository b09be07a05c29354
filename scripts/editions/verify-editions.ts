import { problemText } from '../../src/model/problem.ts';
import type { EditionFolder } from './list-editions.ts';
import { readFolder } from './read-editions.ts';

/** Whether an edition is as its card says. */
export interface VerifiedEdition {
  readonly edition: string;
  /** One line for each thing that is wrong; none where it is good. */
  readonly problems: readonly string[];
}

/** Checks editions against their cards, one after the other: every file there, of the size and hash it was delivered with. */
export async function verifyEditions(folders: readonly EditionFolder[]): Promise<VerifiedEdition[]> {
  const verified: VerifiedEdition[] = [];
  for (const folder of folders) {
    const { problems } = await readFolder(folder);
    verified.push({ edition: `${folder.source}/${folder.edition}`, problems: problems.map(problemText) });
  }
  return verified;
}
