import type { Card } from '../../src/model/card.ts';
import { InputError } from '../../src/model/problem.ts';
import { newestEdition } from '../../src/sources/edition.ts';
import type { EditionFolder } from './list-editions.ts';
import { readCard } from './read-card.ts';

type Kind = Card['kind'];

/**
 * The newest edition of each source, or the newest not after the day `limit`, all of one kind: official ones where every
 * source has one, else model ones. Folders whose card cannot be read count as of either kind, so that whoever reads them
 * next says what is wrong. Throws `invalid editions` where neither kind has all sources.
 */
export async function chooseEditions(folders: readonly EditionFolder[], limit?: string): Promise<EditionFolder[]> {
  const inTime = folders.filter(({ edition }) => limit === undefined || edition <= limit);
  const kinds = new Map<EditionFolder, Kind | null>();
  for (const folder of inTime) kinds.set(folder, await kindOf(folder));
  const sources = [...new Set(inTime.map(({ source }) => source))];
  const newestOf = (source: string, kind: Kind): EditionFolder | undefined => {
    const own = inTime.filter(folder => folder.source === source && (kinds.get(folder) ?? kind) === kind);
    const day = newestEdition(own.map(({ edition }) => edition));
    return own.find(({ edition }) => edition === day);
  };
  for (const kind of ['official', 'model'] as const) {
    const chosen = sources.flatMap(source => newestOf(source, kind) ?? []);
    if (chosen.length === sources.length) return chosen;
  }
  const found = sources.map(source => `${source} ${newestOf(source, 'official') ? 'official' : 'model'}`).join(', ');
  throw new Error(
    `invalid editions: ${found} figures only, expected one kind of all sources; the two are never mixed. Fetch what is missing, or name another folder with --extracts`,
  );
}

/** The editions that are of the kind of a card; one whose card cannot be read stays among them. */
export async function ofKind(
  folders: readonly EditionFolder[],
  { kind }: Pick<Card, 'kind'>,
): Promise<EditionFolder[]> {
  const kinds = await Promise.all(folders.map(kindOf));
  return folders.filter((_, index) => (kinds[index] ?? kind) === kind);
}

async function kindOf(folder: EditionFolder): Promise<Kind | null> {
  try {
    return (await readCard(folder)).kind;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
