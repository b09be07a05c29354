import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { precompress } from '../../scripts/publish/precompress.ts';
import { linkTree } from '../../scripts/process/link-tree.ts';
import { publishData } from '../../scripts/server/publish-data.ts';
import { performFormatJob } from '../../src/dataflows/format-jobs.ts';
import { factsOf } from '../../src/dataflows/table-facts.ts';
import type { Catalogue } from '../../src/package/types.ts';
import { PUBLISHED, ROOT } from '../package/install/installed-package.ts';

/** Where in the served root the copy lies: a mirror is rarely the root of its host. */
export const SUB_PATH = 'mirrors/jobindsats/';

/** A copy of the published version in a sub-folder of a served root. */
export interface PublishedCopy {
  readonly root: string;
  readonly version: string;
  /** Path of the version below the root, with a closing slash. */
  readonly path: string;
  /** A Parquet file beside the copy, made of one indicator's CSV. */
  readonly parquet: string;
  readonly remove: () => Promise<void>;
}

/** Makes the copy out of second names of the files; code lists get precompressed twins. */
export async function copyPublished(): Promise<PublishedCopy> {
  const root = await mkdtemp(join(ROOT, '.cache', 'mirror-'));
  const site = join(root, SUB_PATH);
  await publishData(PUBLISHED, site, { mirrors: join(ROOT, 'datasets', 'mirrors.json') });
  const catalogue = JSON.parse(readFileSync(join(PUBLISHED, 'indicators.json'), 'utf8')) as Catalogue;
  const path = `${SUB_PATH}data/v/${catalogue.version}/`;
  await precompress(join(root, path, 'codelists'));
  const csv = await readFile(join(PUBLISHED, 'indicators', 'am-ledighed.csv'));
  const facts = factsOf('indicators/am-ledighed.csv', catalogue);
  const made = performFormatJob({ path: 'indicators/am-ledighed.csv', csv, facts });
  const file = made.find(one => one.path === 'indicators/am-ledighed.parquet')!;
  const parquet = `${SUB_PATH}am-ledighed.parquet`;
  await writeFile(join(root, parquet), file.contents);
  return { root, version: catalogue.version, path, parquet, remove: () => rm(root, { recursive: true, force: true }) };
}

/** Puts a built site into the same sub-folder. */
export const copySite = (dist: string, root: string): Promise<void> =>
  linkTree(dist, dirname(join(root, SUB_PATH, '_')));
