import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../scripts/chromium/axe-violations.ts';
import { openSite, overflowOf, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { openDatabank, settled, tableTexts } from './databank-page.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(['da', 'en'] as const)('the databank in %s', lang => {
  it('has nothing against WCAG 2.2 AA with a table, and stays inside a narrow screen', async () => {
    for (const options of [
      { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
      { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
    ] as const) {
      const { page } = await watchedPage(site, options);
      await openDatabank(page, site, 'i=am-ledighed,mg-dagpenge&a=165,851,DK&h=1', lang);
      await page.evaluate(() => document.querySelectorAll('details').forEach(fold => (fold.open = true)));
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await page.context().close();
    }
  });
});

describe('a table of five municipalities, three indicators and 24 months', () => {
  const FRAGMENT = 'i=am-ledighed,mg-dagpenge,mg-sygedagpenge&a=165,851,101,461,630';

  it('is pivoted by keyboard, and the focus stays on what was moved', async () => {
    const { page, problems } = await watchedPage(site, { viewport: { width: 1280, height: 900 } });
    await openDatabank(page, site, FRAGMENT);
    expect(await tableTexts(page)).toHaveLength(1 + 24);
    await page.locator('[data-move="area-across"]').focus();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await tableTexts(page)).toHaveLength(1 + 24 * 5);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['move'])).toBe('area-across');
    expect(await page.locator('[data-side="rows"] li').allInnerTexts()).toHaveLength(2);
    await page.locator('[data-move="area-earlier"]').press('Space');
    await settled(page);
    expect((await tableTexts(page))[1]![0]).toMatch(/^Albertslund · /);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is pivoted by dragging', async () => {
    const { page } = await watchedPage(site, { viewport: { width: 1280, height: 1400 } });
    await openDatabank(page, site, FRAGMENT);
    await page.locator('[data-side="columns"] li').first().dragTo(page.locator('[data-side="rows"]'));
    await settled(page);
    expect(await page.locator('[data-side="rows"] li').count()).toBe(2);
    await page.context().close();
  });

  it('is put in another order by its heads, and back by the button and by Back', async () => {
    const { page } = await watchedPage(site);
    await openDatabank(page, site, FRAGMENT);
    const table = await tableTexts(page);
    for (const back of ['button', 'Back'] as const) {
      await page.locator('[data-sort-column="1"]').click();
      await page.waitForFunction(() => location.hash.includes('s='));
      expect(await tableTexts(page)).not.toEqual(table);
      await (back === 'Back' ? page.goBack() : page.getByRole('button', { name: 'Fortryd' }).click());
      await page.waitForFunction(() => !location.hash.includes('s='));
      expect(await tableTexts(page)).toEqual(table);
    }
    await page.context().close();
  });

  it.each(['CSV', 'CSV til Excel', 'JSON', 'SVG', 'PNG'])('is downloaded as %s', async name => {
    const { page } = await watchedPage(site, { acceptDownloads: true });
    await openDatabank(page, site, 'i=am-ledighed&a=165,851&t=13');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect((await readFile(await download.path())).length).toBeGreaterThan(500);
    await page.context().close();
  });
});
