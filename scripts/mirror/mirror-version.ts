import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseManifest, type Manifest, type ManifestEntry } from '../../src/package/manifest.ts';
import { inParallel } from './in-parallel.ts';
import { isFile, knownFiles, takenFrom } from './known-files.ts';
import { AbsentError, type Patience } from './open-address.ts';
import { receiveFile } from './receive-file.ts';
import { sumsText } from './sums-text.ts';
import { switchFolder, writeWhole } from './switch-folder.ts';
import { reasonOf, type TreeProblem, type TreeReport } from './tree-problem.ts';
import { sorted, verifyFolder } from './verify-folder.ts';
import { fileAddress, versionRoot, type VersionRoot } from './version-root.ts';
import { walkTree } from './walk-tree.ts';

/** How a version is mirrored. */
export interface MirrorOptions {
  /** Files fetched together. */
  readonly parallel: number;
  readonly patience: Patience;
}

/** What was done: files fetched over the network, and files taken from what was there. */
export interface MirrorReport extends TreeReport {
  readonly folder: string;
  readonly fetched: number;
  readonly reused: number;
}

/**
 * Copies a version from the first address, file by file from the others where the first fails, into a folder. Only what is
 * not there already is fetched, into a folder beside it, which takes its place when every file is as the manifest says.
 * With problems nothing is switched, and what was fetched is kept for the next attempt.
 */
export async function mirrorVersion(
  addresses: readonly URL[],
  folder: string,
  options: MirrorOptions,
): Promise<MirrorReport> {
  const found = await versionRoot(addresses[0]!, options.patience);
  const manifest = parseManifest(found.manifestText);
  const target = found.pointers ? join(folder, found.pointers.path) : folder;
  if (await isWhole(target, found.manifestText, options.parallel)) {
    if (found.pointers) await writePointers(folder, found.pointers);
    const { files, bytes } = manifest.total;
    return { version: manifest.version, folder: target, files, bytes, problems: [], fetched: 0, reused: files };
  }
  const partial = `${target}.partial`;
  await prepare(partial, manifest);
  const roots = [found.root, ...addresses.slice(1).map(address => rootBeside(address, found))];
  const filled = await fill(partial, manifest, { ...options, roots, known: await knownFiles(target, found, folder) });
  const head = { version: manifest.version, folder: target, fetched: filled.fetched, reused: filled.reused };
  if (filled.problems.length > 0) return { ...head, files: 0, bytes: 0, problems: sorted(filled.problems) };
  await writeFile(join(partial, 'manifest.json'), found.manifestText);
  await writeFile(join(partial, 'SHA256SUMS'), sumsText(manifest));
  const report = await verifyFolder(partial, { parallel: options.parallel });
  if (report.problems.length > 0) return { ...head, ...report };
  await switchFolder(partial, target);
  if (found.pointers) await writePointers(folder, found.pointers);
  return { ...head, ...report };
}

const rootBeside = (address: URL, { pointers }: VersionRoot): URL =>
  pointers ? fileAddress(address, `${pointers.path}/`) : address;

async function isWhole(target: string, manifestText: string, parallel: number): Promise<boolean> {
  const own = await readFile(join(target, 'manifest.json'), 'utf8').catch(() => null);
  if (own !== manifestText) return false;
  return (await verifyFolder(target, { parallel })).problems.length === 0;
}

/** Makes the folder to fill; what an earlier attempt left there stays, but nothing that this version does not list. */
async function prepare(partial: string, { files }: Manifest): Promise<void> {
  await mkdir(partial, { recursive: true });
  if (!(await lstat(partial)).isDirectory()) throw new Error(`invalid folder: ${partial} is a symbolic link`);
  const listed = new Set(files.map(({ path }) => path));
  const { files: there, others } = await walkTree(partial);
  if (others.length > 0) throw new Error(`invalid folder: ${join(partial, others[0]!)} is a symbolic link or no file`);
  for (const path of there) if (!listed.has(path)) await rm(join(partial, path));
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    await mkdir(join(partial, folder), { recursive: true });
  }
}

interface Filling extends MirrorOptions {
  readonly roots: readonly URL[];
  readonly known: ReadonlyMap<string, string>;
}

async function fill(
  partial: string,
  manifest: Manifest,
  filling: Filling,
): Promise<{ fetched: number; reused: number; problems: TreeProblem[] }> {
  const beside = `${partial}.files`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside);
  const problems: TreeProblem[] = [];
  let [fetched, reused] = [0, 0];
  await inParallel([...manifest.files.entries()], filling.parallel, async ([number, entry]) => {
    const place = join(partial, entry.path);
    if ((await isFile(place, entry)) || (await takenFrom(filling.known.get(entry.sha256), place, entry))) {
      reused += 1;
      return;
    }
    const problem = await fetchedFrom(entry, { place, beside: join(beside, String(number)), filling });
    if (problem === null) fetched += 1;
    else problems.push({ path: entry.path, problem });
  });
  await rm(beside, { recursive: true, force: true });
  return { fetched, reused, problems };
}

/** Fetches from the first address that has the file whole; what each of them said where none has. */
async function fetchedFrom(
  entry: ManifestEntry,
  { place, beside, filling }: { readonly place: string; readonly beside: string; readonly filling: Filling },
): Promise<string | null> {
  const reasons: string[] = [];
  for (const root of filling.roots) {
    try {
      await receiveFile(fileAddress(root, entry.path), entry, { place, beside, patience: filling.patience });
      return null;
    } catch (error) {
      reasons.push(error instanceof AbsentError ? 'is missing' : reasonOf(error));
    }
  }
  return reasons.join('; ');
}

/** The pointers of the data folder, last of all: `versions.json` lists only what is here. */
async function writePointers(folder: string, pointers: NonNullable<VersionRoot['pointers']>): Promise<void> {
  const here = new Set(await readdir(join(folder, 'v')));
  const listed = pointers.versions === null ? [] : (JSON.parse(pointers.versions) as { version: string }[]);
  const versions = listed.filter(({ version }) => here.has(version));
  await writeWhole(join(folder, 'versions.json'), `${JSON.stringify(versions, null, 2)}\n`);
  await writeWhole(join(folder, 'latest.json'), pointers.latest);
}
