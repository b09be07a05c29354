import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/bench/sample-pages.ts';
import { openSite, overflowOf, SITE, watchedPage } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pages = ['da', 'en'].flatMap(language =>
  [...samplePages(SITE, language)].map(([type, path]) => ({ type, path })),
);

describe('a window of 320 and of 360 pixels', () => {
  it.each(pages)('shows page $type at $path without scrolling sideways', async ({ path }) => {
    const { page, problems } = await watchedPage(site, { viewport: { width: 320, height: 700 } });
    await page.goto(site.url + path);
    const narrowest = await overflowOf(page);
    await page.setViewportSize({ width: 360, height: 700 });
    expect([narrowest, await overflowOf(page)]).toEqual([0, 0]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('overflowOf', () => {
  it('is the number of pixels that do not fit', async () => {
    const { page } = await watchedPage(site, { viewport: { width: 320, height: 700 } });
    await page.setContent('<body style="margin:0"><div style="width:400px">wide</div></body>');
    expect(await overflowOf(page)).toBe(80);
    await page.context().close();
  });
});
