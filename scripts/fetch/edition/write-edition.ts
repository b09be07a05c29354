import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Card } from '../../../src/model/card.ts';
import { writeWhole } from '../work/work-folder.ts';
import type { GatheredTable } from './gathered.ts';
import type { OlderEdition } from './older-edition.ts';

/** Where an edition is made and where it goes. */
export interface EditionPlace {
  /** Folder on the same disk in which it is made; not there yet. */
  readonly beside: string;
  /** `<extracts>/<source>/<day>`. */
  readonly target: string;
  /** Take the place of an edition of the same day. */
  readonly replace: boolean;
}

/**
 * Puts an edition together and moves it into place in one step; before that nothing of it is to be seen. Files that an
 * older edition or the working folder has are second names of the same bytes where the disk gives them. Throws `invalid
 * edition` where one of the same day is there already and is not to be replaced.
 */
export async function writeEdition(
  head: Omit<Card, 'files' | 'tables' | 'updates'>,
  tables: readonly GatheredTable[],
  { beside, target, replace }: EditionPlace,
): Promise<Card> {
  const card = cardOf(head, tables);
  if (existsSync(target) && !replace) {
    throw new Error(
      `invalid edition: ${card.source} ${card.edition} is there already, and an edition is never changed. What was fetched is kept; run the command again tomorrow, or with --replace to put it in place of today’s`,
    );
  }
  await mkdir(beside, { recursive: true });
  for (const { from, file } of tables.flatMap(({ files }) => files)) {
    const to = join(beside, file.path);
    await link(from, to).catch(() => copyFile(from, to));
  }
  await writeWhole(join(beside, 'card.json'), `${JSON.stringify(card, null, 2)}\n`);
  await mkdir(dirname(target), { recursive: true });
  const old = `${beside}.old`;
  if (replace && existsSync(target)) await rename(target, old);
  await rename(beside, target);
  await rm(old, { recursive: true, force: true });
  return card;
}

/** True where the older edition holds just these files: a new one would say nothing new. */
export function isSameContent(older: OlderEdition | undefined, tables: readonly GatheredTable[]): boolean {
  if (!older) return false;
  const contents = (files: Card['files']): string =>
    files
      .map(({ table, path, sha256 }) => `${table} ${path} ${sha256}`)
      .sort()
      .join('\n');
  return contents(older.card.files) === contents(tables.flatMap(({ files }) => files.map(({ file }) => file)));
}

const cardOf = (head: Omit<Card, 'files' | 'tables' | 'updates'>, tables: readonly GatheredTable[]): Card =>
  Card.parse({
    ...head,
    files: tables.flatMap(({ files }) => files.map(({ file }) => file)),
    ...some(
      'updates',
      tables.flatMap(({ update }) => update ?? []),
    ),
    ...some(
      'tables',
      tables.flatMap(({ record }) => record ?? []),
    ),
  });

const some = <T>(name: string, items: readonly T[]): Record<string, readonly T[]> =>
  items.length === 0 ? {} : { [name]: items };
