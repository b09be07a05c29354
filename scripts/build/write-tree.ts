import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifestFiles } from '../../src/dataflows/manifest.ts';
import type { PlannedFile } from '../../src/model/file.ts';
import type { ManifestEntry } from '../../src/package/manifest.ts';
import { swapFolder } from '../process/swap-folder.ts';

/** What was written: the manifest's own hash proves the whole tree. */
export interface WrittenTree {
  readonly files: number;
  readonly bytes: number;
  /** SHA-256 of `manifest.json`, hex. */
  readonly manifest: string;
}

/** Files to be written once the earlier ones are: those are told with size and hash. */
export type Stage = (written: readonly ManifestEntry[]) => readonly PlannedFile[] | Promise<readonly PlannedFile[]>;

/**
 * Writes the files of all stages and their manifest beside `folder`, then puts them in its place: at every moment the
 * folder is the whole old tree or the whole new one.
 */
export async function writeTree(folder: string, version: string, stages: readonly Stage[]): Promise<WrittenTree> {
  let written: WrittenTree | undefined;
  await swapFolder(folder, async fresh => {
    const entries: ManifestEntry[] = [];
    for (const stage of stages) entries.push(...(await writeFiles(fresh, await stage(entries))));
    const last = manifestFiles(version, entries);
    await writeFiles(fresh, last);
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    written = { files: entries.length + last.length, bytes, manifest: hashOf(toBytes(last[0]!.contents)) };
  });
  return written!;
}

async function writeFiles(root: string, plan: readonly PlannedFile[]): Promise<ManifestEntry[]> {
  const folders = new Set(plan.map(({ path }) => dirname(join(root, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const entries: ManifestEntry[] = [];
  for (const { path, contents, mediaType, rows } of plan) {
    const bytes = toBytes(contents);
    await writeFile(join(root, path), bytes);
    entries.push({
      path,
      bytes: bytes.length,
      sha256: hashOf(bytes),
      mediaType,
      ...(rows === undefined ? {} : { rows }),
    });
  }
  return entries;
}

const toBytes = (contents: string | Uint8Array): Uint8Array =>
  typeof contents === 'string' ? Buffer.from(contents, 'utf8') : contents;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
