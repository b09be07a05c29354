import type { Page } from 'playwright-core';
import type { SiteInBrowser } from '../site-in-browser.ts';

export const TABLE = '.compare-table';

/** Opens the comparison at a choice and waits until it shows a table or says why not. */
export async function openComparison(page: Page, site: SiteInBrowser, choice = '', lang = 'da'): Promise<void> {
  await page.goto(`${site.url}${lang}/compare/${choice}`);
  await page.waitForSelector('.databank.ready');
  await page.waitForSelector(`[data-result] :is(${TABLE}, .said)`);
}

/** The first row of that head, cell by cell. */
export const rowOf = (page: Page, head: string): Promise<string[]> =>
  page
    .locator(`${TABLE} tr`, { has: page.getByRole('rowheader', { name: head, exact: true }) })
    .first()
    .locator('td')
    .allInnerTexts();
