import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { PackageTexts } from '../../src/dataflows/package-files.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';
import { readHistory } from './release-history.ts';

const read = (path: string): Promise<string> => readFile(join(PROJECT_ROOT, path), 'utf8');

/** The texts the package takes over: its reader and its command as plain modules, its types, its README and licence. */
export async function packageTexts(): Promise<PackageTexts> {
  return {
    runtime: await bundled('src/package/runtime.ts', 'neutral'),
    mirror: await bundled('scripts/mirror/main.ts', 'node'),
    types: await publishedTypes(),
    readme: await read('docs/package.md'),
    licence: await read('LICENSE'),
    notice: await read('NOTICE'),
    repository: await repositoryOf(),
    history: await readHistory(),
  };
}

async function repositoryOf(): Promise<string | null> {
  const { repository } = JSON.parse(await read('package.json')) as { repository?: string | { url: string } };
  return (typeof repository === 'string' ? repository : repository?.url) ?? null;
}

async function bundled(entry: string, platform: 'neutral' | 'node'): Promise<string> {
  const bundle = await build({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform,
    target: 'es2022',
    charset: 'utf8',
    treeShaking: true,
  });
  return bundle.outputFiles[0]!.text;
}

/** The shapes of the package as one text: what they take from each other is in it. */
async function publishedTypes(): Promise<string> {
  const names = (await readdir(join(PROJECT_ROOT, 'src', 'package'))).filter(name => /(^|-)types\.ts$/.test(name));
  const texts = await Promise.all(names.sort().map(name => read(`src/package/${name}`)));
  return texts
    .map(text => text.replace(/^\/\/.*\n|^(?:import|export) type (?:\*|\{[^}]*\}) from '[^']*';\n/gm, ''))
    .join('\n');
}
