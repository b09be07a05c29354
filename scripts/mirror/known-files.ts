import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest, type ManifestEntry } from '../../src/package/manifest.ts';
import { hashFile } from './hash-file.ts';
import type { VersionRoot } from './version-root.ts';

/** Files of the folder to be replaced and of other versions beside it, by hash. */
export async function knownFiles(
  target: string,
  { pointers }: VersionRoot,
  folder: string,
): Promise<Map<string, string>> {
  const versions = pointers ? await readdir(join(folder, 'v')).catch(() => []) : [];
  const known = new Map<string, string>();
  for (const root of [target, ...versions.map(version => join(folder, 'v', version))]) {
    const text = await readFile(join(root, 'manifest.json'), 'utf8').catch(() => null);
    if (text === null) continue;
    for (const { path, sha256 } of parseManifest(text).files) known.set(sha256, join(root, path));
  }
  return known;
}

/** True where a place holds just the bytes of an entry. */
export const isFile = (place: string, { bytes, sha256 }: ManifestEntry): Promise<boolean> =>
  hashFile(place).then(
    held => held.bytes === bytes && held.sha256 === sha256,
    () => false,
  );

/** Copies a file that is known to hold an entry's bytes; false where it does not hold them, or no more. */
export async function takenFrom(known: string | undefined, place: string, entry: ManifestEntry): Promise<boolean> {
  if (known === undefined || known === place || !(await isFile(known, entry))) return false;
  await copyFile(known, place);
  return isFile(place, entry);
}
