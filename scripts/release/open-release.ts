import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseManifest } from '../../src/package/manifest.ts';
import type { Catalogue, PublishedArea } from '../../src/package/types.ts';
import type { ReleaseTree } from '../../src/releases/release-tree.ts';
import { hashFile } from '../mirror/hash-file.ts';
import { runProgram } from '../process/run-program.ts';

/** A release opened for reading; `close` removes what was unpacked. */
export interface OpenRelease {
  readonly tree: ReleaseTree;
  readonly close: () => Promise<void>;
}

/**
 * Opens a published version: a folder, or the tarball of the npm package, which holds part of it. Throws
 * `missing release`, `invalid release` where a file that is there is not as its manifest says, and `invalid manifest`.
 */
export async function openRelease(place: string): Promise<OpenRelease> {
  const path = resolve(place);
  if (!existsSync(path))
    throw new Error(`missing release: ${place} does not exist; name a folder or a .tgz of the package`);
  if (statSync(path).isDirectory()) return { tree: await treeIn(path), close: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'release-'));
  const close = () => rm(folder, { recursive: true, force: true });
  const { code, output } = await runProgram('tar', ['-xzf', path, '-C', folder, '--strip-components=1']);
  if (code !== 0) {
    await close();
    throw new Error(`invalid release: ${place} is no tarball of the package. ${output.trim()}`);
  }
  try {
    return { tree: await treeIn(folder), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function treeIn(root: string): Promise<ReleaseTree> {
  const readText = (path: string): string | null => {
    const place = join(root, path);
    return existsSync(place) ? readFileSync(place, 'utf8') : null;
  };
  const needed = (path: string): string => {
    const text = readText(path);
    if (text === null) throw new Error(`missing release: ${root} holds no ${path}`);
    return text;
  };
  const manifest = parseManifest(needed('manifest.json'));
  for (const { path, sha256 } of manifest.files) {
    const place = join(root, path);
    if (existsSync(place) && (await hashFile(place)).sha256 !== sha256) {
      throw new Error(`invalid release: ${path} in ${root} has another SHA-256 than its manifest says`);
    }
  }
  return {
    manifest,
    catalogue: JSON.parse(needed('indicators.json')) as Catalogue,
    areas: JSON.parse(needed('areas.json')) as PublishedArea[],
    readText,
    firstLine: path => readText(path)?.split('\n', 1)[0] ?? null,
  };
}
