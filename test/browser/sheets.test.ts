import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/bench/sample-pages.ts';
import { SITE } from './site-in-browser.ts';

const SHEETS = readdirSync(`${SITE}/assets`).filter(name => name.endsWith('.css'));
const classesIn = (css: string): Set<string> =>
  new Set(Array.from(css.matchAll(/\.([a-z][\w-]*)/g), ([, name]) => name!));
const rules = new Map(SHEETS.map(name => [name, classesIn(readFileSync(`${SITE}/assets/${name}`, 'utf8'))]));
const styled = new Set([...rules.values()].flatMap(classes => [...classes]));

describe('a page of each type', () => {
  it.each([...samplePages(SITE, 'da')])('%s loads one sheet, which has the rules of its classes', (_, path) => {
    const html = readFileSync(`${SITE}/${path}index.html`, 'utf8').replace(/<noscript><link[^>]*><\/noscript>/g, '');
    const sheets = Array.from(html.matchAll(/rel="stylesheet" href="[^"]*\/([\w-]+\.css)/g), ([, name]) => name!);
    expect(sheets).toHaveLength(1);
    const used = Array.from(html.matchAll(/ class="([^"]+)"/g), ([, names]) => names!.split(' ')).flat();
    const own = rules.get(sheets[0]!)!;
    expect([...new Set(used)].filter(name => styled.has(name) && !own.has(name))).toEqual([]);
  });
});
