import { listEditions, type EditionFolder } from './list-editions.ts';

/** The folder of an edition named `source/YYYY-MM-DD`. Throws `unknown edition` with those that are there. */
export async function findEdition(extracts: string, name: string): Promise<EditionFolder> {
  const folders = await listEditions(extracts);
  const found = folders.find(({ source, edition }) => `${source}/${edition}` === name);
  if (found) return found;
  const names = folders.map(({ source, edition }) => `${source}/${edition}`).join(', ');
  throw new Error(`unknown edition: "${name}" in ${extracts}. There are ${names || 'none'}.`);
}
