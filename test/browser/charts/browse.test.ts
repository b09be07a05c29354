import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../scripts/chromium/axe-violations.ts';
import { statusWords } from '../../../site/figure/status-cell.ts';
import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { formatValue } from '../../../src/i18n/format-value.ts';
import { openSite, overflowOf, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { publishedFigures } from './figures-of-page.ts';

const FIGURES = 12;
const CHART = '#embed svg.chart';
const figures = publishedFigures(['DK', '165', '825', '851']);

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Moves to the chart by keyboard and waits until it tells its latest figure. */
async function focusChart(page: Page): Promise<void> {
  await page.locator(CHART).focus();
  await page.waitForFunction(() => (document.querySelector('#embed [aria-live]')?.textContent ?? '') !== '');
}

const live = (page: Page): Promise<string> => page.locator('#embed [aria-live]').innerText();

describe.each(['da', 'en'] as const)('a figure’s chart by keyboard, in %s', lang => {
  it('tells the published figures, and why there is none', { timeout: 300_000 }, async () => {
    const { page, problems } = await watchedPage(site);
    const moves = fc.array(fc.constantFrom(-7, -1, 1, 1, 3), { minLength: 4, maxLength: 8 });
    for (const { path, indicator, rows } of fc.sample(fc.constantFrom(...figures), FIGURES)) {
      await page.goto(`${site.url}${lang}/${path}`);
      await focusChart(page);
      let at = rows.length - 1;
      await page.keyboard.press('End');
      for (const step of fc.sample(moves, 1)[0]!) {
        for (let i = 0; i < Math.abs(step); i++) await page.keyboard.press(step < 0 ? 'ArrowLeft' : 'ArrowRight');
        at = Math.max(0, Math.min(rows.length - 1, at + step));
        const row = rows[at]!;
        const said = await live(page);
        expect(said, path).toContain(formatPeriod(lang, row.freq, row.time_period));
        expect(said, `${path} ${row.time_period}`).toContain(
          row.obs_value === null
            ? statusWords(lang, row.obs_status)
            : `: ${formatValue(lang, row.obs_value, indicator)}`,
        );
        if (row.obs_value === null) expect(said.split(': ').at(-1)).not.toMatch(/\d/);
      }
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('goes to the region and back, and leaves with Escape and the tab key', async () => {
    const { page } = await watchedPage(site);
    await page.goto(`${site.url}${lang}/areas/165/am-ledighed/`);
    await focusChart(page);
    const own = await live(page);
    await page.keyboard.press('ArrowDown');
    expect(await live(page)).toContain('Hovedstaden');
    await page.keyboard.press('ArrowUp');
    expect(own.endsWith(await live(page))).toBe(true);
    expect(await page.locator('#embed .chart-readout').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#embed .chart-readout').isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await page.context().close();
  });
});

describe('a figure’s chart by pointer', () => {
  it.each([
    { hasTouch: false, viewport: { width: 1280, height: 900 } },
    { hasTouch: true, viewport: { width: 320, height: 700 } },
  ])('has its readout within the chart and away from the pointer, touch $hasTouch', async options => {
    const { page, problems } = await watchedPage(site, options);
    await page.goto(`${site.url}da/areas/165/am-ledighed/`);
    await page.locator(CHART).scrollIntoViewIfNeeded();
    const box = (await page.locator(CHART).boundingBox())!;
    for (const part of [0.1, 0.35, 0.6, 0.75]) {
      const [x, y] = [box.x + box.width * part, box.y + box.height * 0.5];
      await (options.hasTouch ? page.touchscreen.tap(x, y) : page.mouse.move(x, y));
      const readout = page.locator('#embed .chart-readout');
      await readout.waitFor({ state: 'visible' });
      const told = (await readout.boundingBox())!;
      expect(told.x).toBeGreaterThanOrEqual(box.x - 1);
      expect(told.x + told.width).toBeLessThanOrEqual(box.x + box.width + 1);
      if (options.hasTouch)
        expect(told.y + told.height <= y || told.y >= y || told.x >= x || told.x + told.width <= x).toBe(true);
    }
    expect(await overflowOf(page)).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a chart whose figures cannot be had', () => {
  it('says so, and asks for them again when the reader comes back', async () => {
    const { page } = await watchedPage(site);
    await page.route('**/indicators/am-ledighed/165.json', route => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto(`${site.url}da/areas/165/am-ledighed/`);
    await page.locator(CHART).focus();
    expect(await page.locator('#embed [role=alert]').innerText()).toContain('Prøv igen, eller brug tabellen');
    await page.unroute('**/indicators/am-ledighed/165.json');
    await page.locator('#embed .take > summary').focus();
    await focusChart(page);
    expect(await live(page)).toMatch(/: \d/);
    expect(await page.locator('#embed [role=alert]').count()).toBe(0);
    await page.context().close();
  });
});

describe('a page with charts that are browsed', () => {
  it.each([
    ['areas/165/re-varighed/', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['areas/165/re-varighed/', { colorScheme: 'dark', viewport: { width: 320, height: 700 } }],
    ['indicators/am-ledighed/', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
    ['indicators/am-ledighed/', { colorScheme: 'dark', viewport: { width: 320, height: 700 } }],
  ] as const)('has nothing against WCAG 2.2 AA: %s %o', async (path, options) => {
    const { page, problems } = await watchedPage(site, options);
    await page.goto(`${site.url}da/${path}`);
    for (const chart of await page.locator('figure[data-chart] svg.chart').all()) {
      await chart.focus();
      await page.waitForTimeout(150);
    }
    await page.evaluate(() =>
      document.querySelectorAll('figure details').forEach(fold => ((fold as HTMLDetailsElement).open = true)),
    );
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('tells a point of every chart', async () => {
    const { page } = await watchedPage(site);
    for (const path of [
      'areas/165/re-varighed/',
      'indicators/am-ledighed/',
      'indicators/am-forgaeves/',
      'goals/2025/',
    ]) {
      await page.goto(`${site.url}en/${path}`);
      for (const figure of await page.locator('figure[data-chart]').all()) {
        await figure.locator('svg.chart').focus();
        const said = figure.locator('[aria-live]');
        await expect.poll(() => said.textContent(), { timeout: 5000 }).toMatch(/: \S/);
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('ArrowRight');
        expect(await said.textContent(), (await figure.getAttribute('id'))!).toMatch(/^[^:]+: \S/);
      }
    }
    await page.context().close();
  });
});
