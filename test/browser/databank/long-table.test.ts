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

const COLUMNS = '.databank-table thead th';

/** How many pixels the table is scrolled to the side, once it has been painted. */
const leftOf = (page: Page): Promise<number> => page.locator('.scroll.tall').evaluate(place => place.scrollLeft);

const reach = (page: Page, what: string, count: number): Promise<unknown> =>
  page.waitForFunction(([all, least]) => document.querySelectorAll(all).length >= least, [what, count] as const);
const rowsReach = (page: Page, count: number): Promise<unknown> => reach(page, ROWS, count);

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
    await page.getByRole('button', { name: 'Vis hele tabellen' }).click();
    await rowsReach(page, 120);
    expect(await page.locator(COLUMNS).count()).toBe(99);
    expect(await page.locator(`${ROWS}:last-child td`).count()).toBe(98);
    expect(await page.locator('.rest').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('draws the columns a reader scrolls to, in the head and in every row', async () => {
    const { page, problems } = await watchedPage(site, WIDE);
    await openDatabank(page, site, LONG);
    await rowsReach(page, 24);
    const first = await page.locator(COLUMNS).count();
    expect(first).toBeLessThan(99);
    expect(await page.locator('.databank-table').getAttribute('aria-colcount')).toBe('99');
    expect(await page.locator('.rest').innerText()).toContain(`24 af 120 rækker og ${first - 1} af 98 kolonner`);
    await page.locator('.scroll.tall').evaluate(place => place.scrollTo(place.scrollWidth, 0));
    await reach(page, COLUMNS, first + 1);
    const heads = await page.locator(COLUMNS).count();
    const cells = await page.locator(ROWS).evaluateAll(rows => rows.map(row => row.childElementCount));
    expect(new Set(cells)).toEqual(new Set([heads]));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is sorted where the reader stands: by a column out of sight at first, whose button keeps the focus', async () => {
    const { page } = await watchedPage(site, WIDE);
    await openDatabank(page, site, LONG);
    await rowsReach(page, 24);
    await page.locator('[data-sort-column="40"]').focus();
    await page.waitForFunction(() => document.querySelector('.scroll.tall')!.scrollLeft > 0);
    const left = await leftOf(page);
    await page.keyboard.press('Enter');
    await page.waitForSelector('th[aria-sort="descending"] [data-sort-column="40"]');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['sortColumn'])).toBe('40');
    expect(await leftOf(page)).toBeCloseTo(left, -1);
    await page.context().close();
  });

  it('has all its rows on paper', async () => {
    const { page } = await watchedPage(site, WIDE);
    await openDatabank(page, site, LONG);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator(ROWS).count()).toBe(120);
    expect(await page.locator(COLUMNS).count()).toBe(99);
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
