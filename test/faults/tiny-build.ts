import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { body, smallY25i01, writeEditionFolder, Y25I01 } from '../build/edition-folder.ts';
import { ROOT } from '../house/source-files.ts';
import { bundledCommand } from './bundled-program.ts';

/** Two small editions of the same table, a folder to publish into, and what builds. */
export interface Workshop {
  /** What follows `node` to build. */
  readonly start: readonly string[];
  readonly root: string;
  readonly extracts: string;
  readonly out: string;
  readonly close: () => Promise<void>;
}

export const EARLY = '2026-03-20';
export const LATE = '2026-04-20';

/** A workshop with an early and a late edition; figures of the late one differ. */
export async function workshop(): Promise<Workshop> {
  const { start, remove } = bundledCommand('build');
  const root = await mkdtemp(join(tmpdir(), 'faults-'));
  const extracts = join(root, 'extracts');
  const rows = smallY25i01();
  const later = rows.map(row => row.map(cell => (typeof cell === 'number' ? cell + 3 : cell)));
  const edition = (day: string, of: typeof rows) =>
    writeEditionFolder(extracts, { source: 'jobindsats', edition: day, files: { 'y25i01.json': body(Y25I01, of) } });
  await edition(EARLY, rows);
  await edition(LATE, later);
  const close = async (): Promise<void> => {
    remove();
    await rm(root, { recursive: true, force: true });
  };
  return { start, root, extracts, out: join(root, 'published'), close };
}

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly milliseconds: number;
}

/** Builds the edition of a day; killed after so many milliseconds where they are given. */
export function build(
  { start, extracts, out }: Workshop,
  day: string,
  { killAfter, node = [] }: { readonly killAfter?: number; readonly node?: readonly string[] } = {},
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [...node, ...start, '--extracts', extracts, '--out', out, '--edition', day], {
    cwd: ROOT,
  });
  const output: string[] = [];
  child.stdout.on('data', chunk => output.push(String(chunk)));
  child.stderr.on('data', chunk => output.push(String(chunk)));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise(resolve =>
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, output: output.join(''), milliseconds: performance.now() - started });
    }),
  );
}

/** Hash of a tree's manifest if every file it lists is there, intact, and no other; throws what is wrong otherwise. */
export function proven(out: string): string {
  const manifest = readFileSync(join(out, 'manifest.json'));
  const { files } = JSON.parse(manifest.toString('utf8')) as { files: { path: string; sha256: string }[] };
  for (const { path, sha256 } of files) {
    if (sha256 !== hashOf(readFileSync(join(out, path)))) throw new Error(`invalid file: ${path}`);
  }
  const listed = new Set([...files.map(({ path }) => path), 'manifest.json', 'SHA256SUMS']);
  const extra = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(out.length + 1))
    .filter(path => !listed.has(path));
  if (extra.length > 0) throw new Error(`unknown file: ${extra.join(', ')}`);
  return hashOf(manifest);
}

/** The tree as a reader finds it: in its place, or beside it for the instant of the exchange. */
export const standing = (out: string): string => (existsSync(out) ? out : `${out}.old`);

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
