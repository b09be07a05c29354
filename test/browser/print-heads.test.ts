import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/bench/sample-pages.ts';
import { openSite, SITE, watchedPage } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a table that readers may order, printed over several sheets', () => {
  it.each(['da', 'en'])('has its heading on every sheet, in %s', async lang => {
    const { page } = await watchedPage(site);
    await page.goto(site.url + samplePages(SITE, lang).get('saving-potential-ranking')!);
    const heading = await page.locator('[data-sort] thead th').first().innerText();
    const names = await page.locator('[data-sort] tbody th').allInnerTexts();
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    await page.context().close();
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
    const sheets = text.filter(sheet => names.filter(name => sheet.includes(name)).length > 10);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.filter(sheet => !sheet.includes(heading))).toEqual([]);
  });
});
