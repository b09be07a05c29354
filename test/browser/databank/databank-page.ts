import type { Page } from 'playwright-core';
import type { SiteInBrowser } from '../site-in-browser.ts';

/** Opens the databank at a choice and waits until it shows a table or says why not. */
export async function openDatabank(page: Page, site: SiteInBrowser, fragment = '', lang = 'da'): Promise<void> {
  await page.goto(`${site.url}${lang}/databank/${fragment === '' ? '' : `#${fragment}`}`);
  await settled(page);
}

/** Waits until what is shown belongs to the choice in force. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.databank.ready');
  await page.waitForSelector('[data-result] :is(table, .said)');
}

/** The table as it is read: the heads of the columns, and the rows with their heads. */
export const tableTexts = (page: Page): Promise<string[][]> =>
  page
    .locator('.databank-table tr')
    .evaluateAll(rows => rows.map(row => [...row.querySelectorAll('th, td')].map(cell => cell.textContent ?? '')));

/** The words above or in place of the table. */
export const said = (page: Page): Promise<string> =>
  page
    .locator('[data-result] .said')
    .allInnerTexts()
    .then(texts => texts.join('\n'));
