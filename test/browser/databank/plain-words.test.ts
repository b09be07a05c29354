import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../scripts/chromium/axe-violations.ts';
import { openSite, overflowOf, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { openDatabank, settled } from './databank-page.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WORDS = {
  da: {
    by: 'Del op efter',
    undo: 'Fortryd',
    years: /hele år i stedet for måneder.*alder/,
    needs: /når der vises en graf/,
  },
  en: {
    by: 'Break down by',
    undo: 'Undo',
    years: /whole years instead of months.*age/,
    needs: /when a chart is shown/,
  },
} as const;

describe.each(['da', 'en'] as const)('the databank in %s', lang => {
  const words = WORDS[lang];

  it('says that an age brings years instead of months, and takes it back', async () => {
    const { page, problems } = await watchedPage(site);
    await openDatabank(page, site, 'i=in-aktiveringsgrad&a=165', lang);
    await page.getByLabel(words.by).selectOption('age');
    const note = page.locator('[data-panel] .said');
    expect(await note.innerText()).toMatch(words.years);
    await expect.poll(() => page.locator('[data-live]').textContent()).toMatch(words.years);
    expect(await axeViolations(page)).toEqual([]);
    await note.getByRole('button', { name: words.undo }).click();
    await page.waitForFunction(() => !location.hash.includes('b=age'));
    await settled(page);
    expect(await note.count()).toBe(0);
    expect(page.url()).not.toContain('f=Y');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('saves no picture where there is no chart, and says what it needs', async () => {
    const { page } = await watchedPage(site);
    await openDatabank(page, site, 'i=am-ledighed&a=165&v=none', lang);
    for (const name of ['SVG', 'PNG']) {
      const button = page.getByRole('button', { name, exact: true });
      expect(await button.isDisabled()).toBe(true);
      const reason = await button.getAttribute('aria-describedby');
      expect(await page.locator(`#${reason}`).innerText()).toMatch(words.needs);
    }
    await openDatabank(page, site, 'i=am-ledighed&a=165&v=line', lang);
    await page.waitForSelector('.databank-chart svg');
    expect(await page.getByRole('button', { name: 'PNG', exact: true }).isDisabled()).toBe(false);
    await page.context().close();
  });

  it('says beneath its map what the colours do not tell, and leads to the map that does', async () => {
    const { page, problems } = await watchedPage(site);
    await openDatabank(page, site, 'i=am-ledighed&a=level:municipality&t=1&v=map', lang);
    await page.locator('.databank-chart figure a[href*="indicators/am-ledighed"]').click();
    await page.waitForURL(url => url.pathname === `/${lang}/indicators/am-ledighed/`);
    await page.locator(':target svg.chart').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a table that is wider than the screen', () => {
  it('says so and shows where it goes on, with heads of at most half the screen', async () => {
    const { page } = await watchedPage(site, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await openDatabank(page, site, 'i=am-ledighed,in-aktiveringsgrad&a=165,851,101&t=5&l=ia.bt');
    expect(await page.locator('.scroll-hint > p').innerText()).toContain('Rul til siden');
    expect(await page.locator('.scroll-frame').getAttribute('class')).toBe('scroll-frame after');
    const head = await page.locator('.databank-table tbody th').first().boundingBox();
    expect(head!.width).toBeLessThanOrEqual(180);
    await page.locator('.scroll.tall').evaluate(scroll => scroll.scrollTo(9999, 0));
    await page.waitForSelector('.scroll-frame.before:not(.after)');
    expect(await overflowOf(page)).toBe(0);
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.waitForSelector('.scroll-hint > p', { state: 'hidden' });
    await page.context().close();
  });
});
