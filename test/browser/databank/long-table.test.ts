import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, WIDE, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { openDatabank, settled } from './databank-page.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const LONG = 'i=am-ledighed&a=level:municipality&t=120';
const ROWS = '.databank-table tbody tr';

const rowsReach = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(([rows, least]) => document.querySelectorAll(rows).length >= least, [ROWS, count] as const);

describe('a table of 98 municipalities and 120 months', () => {
  it('draws the rows a reader scrolls to, and all of them by its button', async () => {
    const { page, problems } = await watchedPage(site, WIDE);
    await openDatabank(page, site, LONG);
    await rowsReach(page, 24);
    expect(await page.locator(ROWS).count()).toBe(24);
    expect(await page.locator('.databank-table').getAttribute('aria-rowcount')).toBe('121');
    await page.locator('.scroll.tall').evaluate(place => place.scrollTo(0, place.scrollHeight));
    await rowsReach(page, 48);
    expect(await page.locator(ROWS).count()).toBeLessThan(120);
    await page.getByRole('button', { name: 'Vis alle rækker' }).click();
    await rowsReach(page, 120);
    expect(await page.locator('.rest').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('has all its rows on paper', async () => {
    const { page } = await watchedPage(site, WIDE);
    await openDatabank(page, site, LONG);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator(ROWS).count()).toBe(120);
    await page.context().close();
  });

  it('keeps its chart where only the look of the table is another', async () => {
    const { page } = await watchedPage(site, WIDE);
    await openDatabank(page, site, LONG);
    const chart = await page.locator('.databank-chart').elementHandle();
    await page.getByLabel('Farv tallene efter størrelse').check();
    await page.waitForSelector('.databank-table td[class*="heat-"]');
    await settled(page);
    expect(await chart.evaluate(kept => kept === document.querySelector('.databank-chart'))).toBe(true);
    await page.context().close();
  });
});
