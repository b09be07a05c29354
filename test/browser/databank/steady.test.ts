import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PHONE = { viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true };
const WIDE = { viewport: { width: 1280, height: 900 } };

const PLACES = [
  ['databank/', '.databank-table'],
  ['databank/#i=am-ledighed,mg-dagpenge&a=level:region', '.databank-table'],
  ['compare/', '[data-result] .said'],
  ['compare/?a=165,cluster:165,1084,DK', '.compare-table'],
] as const;

/** How far what is seen has moved by itself, frame by frame, what moved, and from where. */
const WATCH = `
  globalThis.moved = [];
  new PerformanceObserver(list => {
    for (const { value, sources } of list.getEntries())
      globalThis.moved.push([value, ...sources.map(({ node, previousRect: { y } }) => node?.nodeName + ' ' + node?.className + ' ' + y)].join(', '));
  }).observe({ type: 'layout-shift', buffered: true });
`;

describe.each([
  ['on a phone', PHONE],
  ['on a wide screen', WIDE],
])('what a script fills, %s', (_where, options) => {
  it.each(PLACES)('moves nothing that is read already: %s', async (path, filled) => {
    const { page } = await watchedPage(site, options);
    await page.addInitScript(WATCH);
    await page.goto(`${site.url}da/${path}`);
    await page.waitForSelector(filled);
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 200))));
    expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
    await page.context().close();
  });
});
