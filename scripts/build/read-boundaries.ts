import type { Card } from '../../src/model/card.ts';
import { InputError } from '../../src/model/problem.ts';
import { newestEdition } from '../../src/sources/edition.ts';
import { checkFiles } from '../editions/check-files.ts';
import { listEditions } from '../editions/list-editions.ts';
import { readCard } from '../editions/read-card.ts';

/** The newest boundaries in a folder of extracts, not after the day `limit`; undefined where there are none. */
export async function readBoundaries(
  extracts: string,
  limit?: string,
): Promise<{ readonly card: Card; readonly bytes: Uint8Array } | undefined> {
  const own = (await listEditions(extracts)).filter(({ source }) => source === 'geometry');
  const day = newestEdition(
    own.map(({ edition }) => edition),
    limit,
  );
  const folder = own.find(({ edition }) => edition === day);
  if (!folder) return undefined;
  const card = await readCard(folder);
  const { files, problems } = await checkFiles(card, folder.path);
  if (problems.length > 0) throw new InputError(problems);
  return { card, bytes: files[0]!.bytes };
}
