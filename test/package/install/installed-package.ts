import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The published version under test: `PUBLISHED` of the environment, else where the build leaves it. */
export const PUBLISHED = resolve(ROOT, process.env['PUBLISHED'] ?? join('datasets', 'published'));

/** A tool of the project. */
export const tool = (name: string): string => join(ROOT, 'node_modules', '.bin', name);

/** The package, packed and installed in an empty project. */
export interface InstalledPackage {
  /** Folder of the project it is installed in. */
  readonly project: string;
  readonly tarball: string;
  /** Runs a program there and returns what it prints; throws with all of it where the program fails. */
  readonly run: (program: string, args: readonly string[], env?: Readonly<Record<string, string>>) => string;
  /** Runs a program of Node there. */
  readonly node: (code: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Packs the published version and installs it offline. Throws `missing published version`. */
export async function installPackage(): Promise<InstalledPackage> {
  if (!existsSync(PUBLISHED)) throw new Error(`missing published version: ${PUBLISHED}. Run: npm run build`);
  const project = await mkdtemp(join(tmpdir(), 'package-'));
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  execFileSync('npm', ['pack', PUBLISHED, '--pack-destination', project], { encoding: 'utf8', stdio: 'pipe' });
  const name = (await readdir(project)).find(one => one.endsWith('.tgz'))!;
  const run: InstalledPackage['run'] = (program, args, env = {}) => {
    const done = spawnSync(program, args, {
      cwd: project,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}\n${done.stdout}${done.stderr}`);
    return done.stdout;
  };
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${name}`]);
  return {
    project,
    tarball: join(project, name),
    run,
    node: async code => {
      await writeFile(join(project, 'main.mjs'), code);
      return run(process.execPath, ['main.mjs']).trim();
    },
    remove: () => rm(project, { recursive: true, force: true }),
  };
}
