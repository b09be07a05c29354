import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest, type Manifest, type ManifestEntry } from '../../src/package/manifest.ts';
import { hashCompressed, hashFile } from './hash-file.ts';
import { inParallel } from './in-parallel.ts';
import { resumeFile, type Resumed } from './resume-file.ts';
import { sumsText, UNLISTED } from './sums-text.ts';
import { reasonOf, UnreachableError, type TreeProblem, type TreeReport } from './tree-problem.ts';
import { walkTree } from './walk-tree.ts';

/** How a tree is verified. */
export interface VerifyOptions {
  /** Files looked at together. */
  readonly parallel: number;
  /** File that remembers what was verified. */
  readonly resume?: string;
}

/**
 * Holds a folder against its manifest: every listed file there, a file and no link, with size and hash; nothing else there
 * but precompressed twins (`.br`, `.gz`) of listed files that hold the same bytes. Throws an `UnreachableError` where
 * there is no manifest, and `invalid manifest`.
 */
export async function verifyFolder(root: string, { parallel, resume }: VerifyOptions): Promise<TreeReport> {
  const text = await readFile(join(root, 'manifest.json'), 'utf8').catch((error: unknown) => {
    throw new UnreachableError(`missing manifest: ${reasonOf(error)}`);
  });
  const manifest = parseManifest(text);
  const resumed = await resumeFile(resume, text);
  const { files, others } = await walkTree(root);
  const problems: TreeProblem[] = others.map(path => ({ path, problem: 'is a symbolic link or no file' }));
  const listed = new Map(manifest.files.map(entry => [entry.path, entry]));
  const present = manifest.files.filter(({ path }) => files.has(path));
  for (const { path } of manifest.files) if (!files.has(path)) problems.push({ path, problem: 'is missing' });
  let [good, bytes] = [0, 0];
  await inParallel(present, parallel, async entry => {
    const problem = await fileProblem(join(root, entry.path), entry, resumed);
    if (problem !== null) problems.push({ path: entry.path, problem });
    else [good, bytes] = [good + 1, bytes + entry.bytes];
  });
  for (const path of files) {
    const problem = listed.has(path) ? null : await extraProblem(root, path, { listed, manifest });
    if (problem !== null) problems.push({ path, problem });
  }
  if (!files.has('SHA256SUMS')) problems.push({ path: 'SHA256SUMS', problem: 'is missing' });
  return { version: manifest.version, files: good, bytes, problems: sorted(problems) };
}

/** Problems in the order of their paths, whatever was found first. */
export const sorted = (problems: readonly TreeProblem[]): TreeProblem[] =>
  [...problems].sort((a, b) => (a.path < b.path ? -1 : 1));

async function fileProblem(place: string, entry: ManifestEntry, resumed: Resumed): Promise<string | null> {
  const { size, mtimeMs } = await lstat(place);
  if (size !== entry.bytes) return `has ${size} bytes instead of ${entry.bytes}`;
  const mark = `${entry.path} ${size} ${mtimeMs}`;
  if (resumed.has(mark)) return null;
  const { sha256 } = await hashFile(place);
  if (sha256 !== entry.sha256) return 'has another SHA-256';
  await resumed.add(mark);
  return null;
}

async function extraProblem(
  root: string,
  path: string,
  { listed, manifest }: { readonly listed: ReadonlyMap<string, ManifestEntry>; readonly manifest: Manifest },
): Promise<string | null> {
  if (path === 'SHA256SUMS') {
    return (await readFile(join(root, path), 'utf8')) === sumsText(manifest)
      ? null
      : 'does not agree with the manifest';
  }
  if (UNLISTED.includes(path)) return null;
  const [, stem, encoding] = /^(.*)\.(br|gz)$/.exec(path) ?? [];
  const twin = stem === undefined ? undefined : listed.get(stem);
  if (!twin && !UNLISTED.includes(stem ?? '')) return 'is not in the manifest';
  const held = await hashCompressed(join(root, path), encoding as 'br' | 'gz').catch(() => null);
  const original = twin ?? (await hashFile(join(root, stem!)));
  return held?.sha256 === original.sha256 ? null : `does not hold the bytes of ${stem}`;
}
