import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

/** How a script for the browser is bundled. */
export interface BundleRule {
  /** `esm` for what is imported by another script. */
  readonly format?: 'iife' | 'esm';
  /** Beginnings of the names of texts that the script says; it carries no others. */
  readonly texts?: readonly string[];
  /** Values put in for names that the script declares. */
  readonly define?: Readonly<Record<string, unknown>>;
}

/** A script of `site/client` with all it imports, in one small file. */
export async function bundle(
  name: string,
  { format = 'iife', texts = [], define = {} }: BundleRule = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join('site', 'client', `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    define: Object.fromEntries(Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)])),
    plugins: [onlyTexts(texts)],
  });
  return outputFiles[0]!.text;
}

/** Keeps of the files of texts only those that begin as told. */
const onlyTexts = (beginnings: readonly string[]): Plugin => ({
  name: 'only-texts',
  setup: plugin => {
    plugin.onLoad({ filter: /src[\\/]i18n[\\/]\w+\.json$/ }, async ({ path }) => {
      const all = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
      const kept = Object.entries(all).filter(([key]) => beginnings.some(beginning => key.startsWith(beginning)));
      return { contents: JSON.stringify(Object.fromEntries(kept)), loader: 'json' };
    });
  },
});
