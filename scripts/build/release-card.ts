import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Card } from '../../src/model/card.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';

/** `datasets/release.json`: the version that the default build must reproduce, byte for byte. */
export const Release = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a semantic version'),
  released: z.iso.date(),
  /** Edition day of each source. */
  editions: z.record(z.string(), z.iso.date()),
  kind: z.enum(['official', 'model']),
  /** SHA-256 of the manifest. */
  manifest: z.string(),
});
export type Release = z.infer<typeof Release>;

const PATH = join(PROJECT_ROOT, 'datasets', 'release.json');

/** Reads the committed release. Throws `invalid release` when the file does not fit. */
export async function readRelease(): Promise<Release> {
  const parsed = Release.safeParse(JSON.parse(await readFile(PATH, 'utf8')));
  if (!parsed.success) throw new Error(`invalid release: datasets/release.json. ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Writes the release that is to be committed. */
export const writeRelease = (release: Release): Promise<void> =>
  writeFile(PATH, `${JSON.stringify(release, null, 2)}\n`);

/** True where a build rests on just the editions of the release. */
export const isOfRelease = (release: Release, cards: readonly Card[]): boolean =>
  cards.length === Object.keys(release.editions).length &&
  cards.every(card => card.kind === release.kind && release.editions[card.source] === card.edition);

/** Version and day of a build: the release's for its own editions, else a preliminary version named after the newest edition. */
export function versionOf(release: Release, cards: readonly Card[]): { version: string; released: string } {
  if (isOfRelease(release, cards)) return { version: release.version, released: release.released };
  const released = cards
    .map(card => card.edition)
    .sort()
    .at(-1)!;
  const kind = cards.some(card => card.kind === 'model') ? 'model' : 'official';
  return { version: `0.0.0-${kind}.${released.replaceAll('-', '')}`, released };
}
