import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../scripts/chromium/axe-violations.ts';
import { openDatabank } from '../databank/databank-page.ts';
import { openSite, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a chart of the databank', () => {
  it.each([
    ['line', 'i=am-ledighed&a=165,851', /^\S+ \d{4}, Albertslund: \d+,\d pct\./],
    ['panels', 'i=am-ledighed&a=165,851', /^\S+ \d{4}: \d+,\d pct\./],
    ['bars', 'i=am-ledighed&a=165,851', /^Albertslund: \d+,\d pct\./],
    ['map', 'i=am-ledighed&a=165,851,101', /^Albertslund: \d+,\d pct\./],
    ['scatter', 'i=am-ledighed,mg-dagpenge&a=101,165,851', /^Albertslund: \d+,\d pct\., /],
  ])('as %s is browsed by keys', async (form, choice, figure) => {
    const { page, problems } = await watchedPage(site, { viewport: { width: 1280, height: 900 } });
    await openDatabank(page, site, `${choice}&t=13&v=${form}`);
    await page.locator('.databank-chart svg.chart').first().focus();
    const live = page.locator('.databank-chart [aria-live]').first();
    await expect.poll(() => live.textContent()).toMatch(/: \d/);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await live.textContent()).toMatch(figure);
    expect(await page.locator('.databank-chart .chart-readout').first().isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
