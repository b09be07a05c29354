import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { Language } from '../../src/model/text.ts';

/** How a script for the browser is bundled. */
export interface BundleRule {
  /** `esm` for what is imported by another script. */
  readonly format?: 'iife' | 'esm';
  /** Beginnings of the names of texts that the script says; it carries no others. */
  readonly texts?: readonly string[];
  /** The only language of those texts; both unless told. */
  readonly lang?: Language;
  /** Values put in for names that the script declares. */
  readonly define?: Readonly<Record<string, unknown>>;
}

/** A script of `site/client` with all it imports, in one small file. */
export async function bundle(
  name: string,
  { format = 'iife', texts = [], lang, define = {} }: BundleRule = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join('site', 'client', `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    define: Object.fromEntries(Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)])),
    plugins: [onlyTexts(texts, lang)],
  });
  return outputFiles[0]!.text;
}

/** Keeps of the files of texts only those that begin as told, in the language that is told. */
const onlyTexts = (beginnings: readonly string[], lang?: Language): Plugin => ({
  name: 'only-texts',
  setup: plugin => {
    plugin.onLoad({ filter: /src[\\/]i18n[\\/]\w+\.json$/ }, async ({ path }) => {
      const all = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
      const isOwn = lang === undefined || basename(path) === `${lang}.json`;
      const kept = Object.entries(all).filter(([key]) => isOwn && beginnings.some(start => key.startsWith(start)));
      return { contents: JSON.stringify(Object.fromEntries(kept)), loader: 'json' };
    });
  },
});
