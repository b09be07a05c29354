import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../../site/databank/context.ts';
import type { Language } from '../../../src/model/text.ts';
import { SITE } from '../site-in-browser.ts';

/** A JSON file of the built site. */
export const siteFile = (path: string): unknown => JSON.parse(readFileSync(join(SITE, path), 'utf8'));

/** A JSON file of the version that the built site shows. */
export const publishedFile = (path: string): unknown =>
  siteFile(`data/${(siteFile('data/latest.json') as { path: string }).path}${path}`);

/** What a reader of a language knows by name: indicators and areas by id. */
export function namesIn(lang: Language): Context & { readonly nameOf: (id: string) => string } {
  const context = siteFile(`${lang}/databank/context.json`) as Context;
  const names = new Map([...context.indicators, ...context.areas].map(({ id, name }) => [id, name]));
  return { ...context, nameOf: id => names.get(id)! };
}
