import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabank } from './databank/databank-page.ts';
import { openSite, watchedPage } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Whether the page's own scripts may do something; false where the browser's policy stops it. */
const may = (page: Page, action: string): Promise<boolean> =>
  page.evaluate(async name => {
    const actions: Readonly<Record<string, () => void>> = {
      markup: () => (document.createElement('div').innerHTML = '<b>x</b>'),
      script: () => (document.createElement('script').src = '/x.js'),
      policy: () =>
        void (
          window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes.createPolicy('other', {}),
      text: () => (document.createElement('div').textContent = '<b>x</b>'),
    };
    try {
      await Promise.resolve(actions[name]!());
      return true;
    } catch {
      return false;
    }
  }, action);

describe('the policy that the site is served with', () => {
  it('lets no text become markup or script, nor another policy be made', async () => {
    const { page } = await watchedPage(site);
    await page.goto(`${site.url}da/`);
    const allowed = [];
    for (const action of ['markup', 'script', 'policy', 'text']) allowed.push([action, await may(page, action)]);
    expect(Object.fromEntries(allowed)).toEqual({ markup: false, script: false, policy: false, text: true });
    await page.context().close();
  });

  it.each([
    'da/',
    'en/indicators/am-ledighed/',
    'da/areas/851/',
    'da/areas/851/am-ledighed/',
    'en/areas/',
    'da/search/?q=ledighed',
    'da/monitoring/',
  ])('is broken by nothing on %s, also when what is there is used', async path => {
    const { page, problems } = await watchedPage(site);
    await page.goto(`${site.url}${path}`);
    for (const field of await page.locator('input[type="search"]:visible').all()) await field.fill('dagpenge');
    for (const chart of (await page.locator('figure[data-chart]:visible').all()).slice(0, 2)) await chart.hover();
    for (const fold of (await page.locator('main summary:visible').all()).slice(0, 4)) await fold.click();
    for (const head of (await page.locator('main th button:visible').all()).slice(0, 2)) await head.click();
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['line', 'i=am-ledighed&a=165,851&t=24'],
    ['bars', 'i=am-ledighed,mg-dagpenge&a=level:region&t=12'],
    ['panels', 'i=am-ledighed,mg-dagpenge&a=level:region&t=12'],
    ['map', 'i=am-ledighed&a=level:municipality&t=1'],
    ['scatter', 'i=am-ledighed,mg-dagpenge&a=level:region&t=12'],
  ])('lets the databank draw: %s', async (form, choice) => {
    const { page, problems } = await watchedPage(site);
    await openDatabank(page, site, `${choice}&v=${form}`);
    await page.waitForSelector('.databank svg');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
