import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';

const MAP = '#embed-map svg.chart';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const said = (page: Page): Promise<string> => page.locator('#embed-map [aria-live]').innerText();

async function focusMap(page: Page): Promise<void> {
  await page.locator(MAP).focus();
  await page.waitForFunction(() => (document.querySelector('#embed-map [aria-live]')?.textContent ?? '') !== '');
}

describe('the map of municipalities', () => {
  it('is browsed to neighbours and through the order, marks the ranking, and leads to the figure by Enter', async () => {
    const { page, problems } = await watchedPage(site, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}da/indicators/am-ledighed/`);
    await focusMap(page);
    const first = await page
      .locator('#municipalities')
      .locator('..')
      .locator('tbody tr')
      .first()
      .locator('th')
      .innerText();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await said(page)).toMatch(new RegExp(`^${first}: \\d+,\\d pct\\..*plads 1 `));
    expect(await page.locator('tr.marked th').allInnerTexts()).toEqual([first]);
    expect(await page.locator('#embed-ranking .chart-readout').innerText()).toContain(first);
    await page.keyboard.press('PageDown');
    expect(await said(page)).toMatch(/plads 2 /);
    await page.keyboard.press('ArrowLeft');
    const name = (await said(page)).split(':')[0]!;
    expect(await page.locator('tr.marked th').allInnerTexts()).toEqual([name]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/areas/*/am-ledighed/');
    expect(await page.locator('h1').innerText()).toContain(name);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each([true, false])('stands in the page with scripts %s', async scripts => {
    const { page } = await watchedPage(site, { javaScriptEnabled: scripts });
    for (const path of ['indicators/am-ledighed/', 'areas/851/']) {
      await page.goto(`${site.url}da/${path}`);
      expect(await page.locator(`${MAP} a`).count()).toBeGreaterThan(90);
      expect(await page.locator(MAP).isVisible()).toBe(true);
    }
    await page.context().close();
  });

  it('says which differences are no clear ones, in the legend and while it is browsed', async () => {
    const { page } = await watchedPage(site);
    await page.goto(`${site.url}en/indicators/in-beroerte/`);
    const hatched = await page.locator(`${MAP} a.even`).count();
    expect(await page.locator('#embed-map .chart-legend').innerText()).toContain(
      `no clear difference from Denmark as a whole (${hatched})`,
    );
    await focusMap(page);
    const texts: string[] = [];
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    for (let i = 0; i < 98; i++) {
      texts.push(await said(page));
      await page.keyboard.press('PageDown');
    }
    expect(new Set(texts).size).toBe(98);
    expect(texts.filter(text => text.includes('no clear difference'))).toHaveLength(hatched);
    await page.context().close();
  });

  it('shows another period by the same classes, and is as before at the latest', async () => {
    const { page, problems } = await watchedPage(site, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}da/indicators/in-beroerte/`);
    const classes = (): Promise<string[]> =>
      page.locator(`${MAP} a`).evaluateAll(shapes => shapes.map(shape => shape.getAttribute('class') ?? ''));
    const legend = (): Promise<string> => page.locator('#embed-map .chart-legend:visible').innerText();
    const [latest, told] = [await classes(), await legend()];
    await focusMap(page);
    const slider = page.getByLabel('Kortets periode');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForFunction(
      () => !document.querySelector('#embed-map [data-period]')?.textContent?.includes('2026'),
    );
    expect(await classes()).not.toEqual(latest);
    expect(await slider.getAttribute('aria-valuetext')).toBe('oktober 2024');
    const counts = [...(await legend()).matchAll(/\((\d+)\)/g)].map(([, count]) => Number(count));
    expect(counts.reduce((a, b) => a + b)).toBe(98);
    await slider.press('End');
    expect(await classes()).toEqual(latest);
    expect(await legend()).toBe(told);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('tells a figure at the first tap and goes to its page at the second', async () => {
    const { page } = await watchedPage(site, { hasTouch: true, isMobile: true, viewport: { width: 375, height: 740 } });
    await page.goto(`${site.url}da/indicators/am-ledighed/`);
    await page.locator(MAP).scrollIntoViewIfNeeded();
    const area = (await page.locator(`${MAP} a[href*="areas/760/"]`).boundingBox())!;
    const tap = (): Promise<void> => page.touchscreen.tap(area.x + area.width / 2, area.y + area.height / 2);
    await tap();
    await page.locator('#embed-map .chart-readout').waitFor({ state: 'visible' });
    expect(page.url()).toContain('/indicators/am-ledighed/');
    const name = await page.locator('#embed-map .chart-readout b').innerText();
    await tap();
    await page.waitForURL('**/areas/*/am-ledighed/');
    expect(await page.locator('h1').innerText()).toContain(name);
    await page.context().close();
  });

  it('has tiles of equal size beside the outlines', async () => {
    const { page } = await watchedPage(site, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}da/indicators/am-ledighed/`);
    await focusMap(page);
    await page.getByText('Lige store felter').click();
    const sizes = await page
      .locator(`${MAP} rect:visible`)
      .evaluateAll(tiles => tiles.map(tile => Math.round(tile.getBoundingClientRect().width)));
    expect(sizes).toHaveLength(98);
    expect(new Set(sizes).size).toBeLessThanOrEqual(2);
    await page.context().close();
  });
});
