import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { PackageTexts } from '../../src/dataflows/package-files.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';

const read = (path: string): Promise<string> => readFile(join(PROJECT_ROOT, path), 'utf8');

/** The texts the package takes over: its reader as one plain module, its types, its README and licence. */
export async function packageTexts(): Promise<PackageTexts> {
  const bundle = await build({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: ['src/package/runtime.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    treeShaking: true,
  });
  return {
    runtime: bundle.outputFiles[0]!.text,
    types: await read('src/package/types.ts'),
    readme: await read('docs/package.md'),
    licence: await read('LICENSE'),
    notice: await read('NOTICE'),
  };
}
