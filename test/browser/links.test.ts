import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { treeFiles } from '../../scripts/bench/site-files.ts';
import { foreignLoads, idsIn, linkProblems } from './site-links.ts';
import { SITE } from './site-in-browser.ts';

const files = treeFiles(SITE).map(({ path }) => path);
const pages = files.filter(path => path.endsWith('.html'));
const textOf = (path: string): string => readFileSync(join(SITE, path), 'utf8');

/** At most this many problems are shown: one mistake in a layout is in every page. */
const SHOWN = 20;

describe('links of the built site', () => {
  it('lead to a page, file or place of the site, and are relative', () => {
    const known = new Map<string, ReadonlySet<string>>();
    const ids = (path: string): ReadonlySet<string> => {
      const found = known.get(path) ?? idsIn(textOf(path));
      known.set(path, found);
      return found;
    };
    const tree = { files: new Set(files), ids };
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap(page => linkProblems(page, textOf(page), tree)).slice(0, SHOWN)).toEqual([]);
  });

  it('load nothing from another host', () => {
    expect(pages.flatMap(page => foreignLoads(textOf(page)).map(load => `${page}: ${load}`)).slice(0, SHOWN)).toEqual(
      [],
    );
  });
});

describe('linkProblems', () => {
  const tree = { files: new Set(['da/index.html', 'da/areas/index.html', 'site.css']), ids: () => new Set(['top']) };

  it.each([
    ['<a href="areas/">', []],
    ['<a href="areas/?q=a#top">', []],
    ['<link href="../site.css">', []],
    ['<a href="https://example.org">', []],
    ['<a href="#top">', []],
    ['<a href="/da/">', ['da/index.html: /da/ is not relative']],
    ['<a href="nowhere/">', ['da/index.html: nowhere/ leads nowhere']],
    ['<a href=areas>', ['da/index.html: areas leads nowhere']],
    ['<a href="../../x">', ['da/index.html: ../../x leaves the site']],
    ['<a href="areas/#bottom">', ['da/index.html: areas/#bottom names no place in the page']],
  ])('%s: %j', (html, problems) => {
    expect(linkProblems('da/index.html', html, tree)).toEqual(problems);
  });
});

describe('foreignLoads', () => {
  it('finds scripts, styles and pictures of other hosts, not links', () => {
    const html =
      '<script src="https://a.example/x.js"></script><link rel=stylesheet href="//b.example/x.css"><a href="https://c.example">c</a>';
    expect(foreignLoads(html)).toHaveLength(2);
  });
});
