import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runMirrorCommand } from '../../scripts/mirror/command.ts';
import { serveFolder, type ServedFolder } from '../../scripts/server/serve-folder.ts';
import { copyPublished, copySite, SUB_PATH, type PublishedCopy } from './published-copy.ts';

const SITE = fileURLToPath(new URL(`../../${process.env['SITE'] ?? 'dist'}`, import.meta.url));

let copy: PublishedCopy;
let served: ServedFolder;
beforeAll(async () => {
  if (!existsSync(SITE)) throw new Error('missing site: dist is not there. Run: npm run build && npm run site');
  copy = await copyPublished();
  await copySite(SITE, copy.root);
  served = await serveFolder(copy.root);
});
afterAll(async () => {
  await served.close();
  await copy.remove();
});

describe('the whole tree, moved to another folder and served from a sub-path', () => {
  it('has no link that leads nowhere, on any page within three steps of the front pages', async () => {
    const checker = new LinkChecker();
    const here = served.url + SUB_PATH;
    const { links } = await checker.check({
      path: ['da/', 'en/'].map(path => here + path),
      recurse: true,
      concurrency: 20,
      linksToSkip: url => Promise.resolve(!url.startsWith(here) || isDeep(url.slice(here.length))),
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent, status }) => `${status} ${url} (${parent})`)).toEqual([]);
    expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(500);
  });

  it('verifies as a whole, at its new place', async () => {
    expect((await runMirrorCommand(['verify', join(copy.root, copy.path)])).lines.at(-1)).toMatch(/: whole, \d+ files/);
    const { code } = await runMirrorCommand(['verify', `${served.url}${SUB_PATH}data/`, '--parallel', '16']);
    expect(code).toBe(0);
  });
});

/** Pages of one area and one indicator are as like as their links; test/browser/links looks at the links of every page. */
const isDeep = (path: string): boolean => /^(da|en)\/areas\/(?!851)[^/]+\/./.test(path);
