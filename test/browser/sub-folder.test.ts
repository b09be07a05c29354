import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/bench/sample-pages.ts';
import { linkTree } from '../../scripts/process/link-tree.ts';
import { openSite, SITE, watchedPage } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

const COPY = 'mirrors/jobindsats/';
let root: string;
let site: SiteInBrowser;
beforeAll(async () => {
  root = mkdtempSync(`${SITE}.copy-`);
  await linkTree(SITE, join(root, COPY));
  site = await openSite(root);
});
afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

describe('a copy in a sub-folder', () => {
  it.each([...samplePages(SITE, 'da')])('shows page %s with all that belongs to it', async (_, path) => {
    const { page, problems } = await watchedPage(site);
    await page.goto(site.url + COPY + path);
    expect(problems).toEqual([]);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await page.context().close();
  });

  it('keeps readers within it', async () => {
    const { page } = await watchedPage(site);
    await page.goto(`${site.url}${COPY}da/`);
    const addresses = await page
      .locator('a[href]')
      .evaluateAll(links => links.map(link => new URL(link.getAttribute('href')!, document.baseURI).href));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter(address => address.startsWith(site.url) && !address.startsWith(site.url + COPY))).toEqual(
      [],
    );
    await page.context().close();
  });
});
