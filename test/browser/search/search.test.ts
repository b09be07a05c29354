import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeViolations } from '../../../scripts/chromium/axe-violations.ts';
import { openSite, overflowOf, PHONE, watchedPage, WIDE } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WORDS = {
  da: { typed: 'aktiveringsgrdd albertlund', first: 'Aktiveringsgrad, Albertslund', count: /resultat/ },
  en: { typed: 'activaton degree albertlund', first: 'Activation degree, Albertslund', count: /result/ },
} as const;

const suggested = async (page: Page): Promise<string> => {
  await page.waitForSelector('.found [role="option"]');
  return page.locator('.found [role="option"]').first().innerText();
};

describe.each(['da', 'en'] as const)('the search of the header in %s', lang => {
  const { typed, first, count } = WORDS[lang];
  const figure = `/${lang}/areas/165/in-aktiveringsgrad/`;

  it('finds a figure by a misspelling, by keyboard alone', async () => {
    const { page, problems } = await watchedPage(site, WIDE);
    await page.goto(`${site.url}${lang}/methods/`);
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    expect(await suggested(page)).toContain(first);
    const field = page.getByRole('combobox');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.search [role="status"]').innerText()).toMatch(count);
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(url => url.pathname === figure);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('closes on Escape, and goes to the search page on Enter without a choice', async () => {
    const { page } = await watchedPage(site, WIDE);
    await page.goto(`${site.url}${lang}/methods/`);
    await page.getByRole('searchbox').fill(typed);
    await suggested(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('.found').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL(url => url.pathname === `/${lang}/search/`);
    expect(await page.locator('.results a').first().innerText()).toBe(first);
    await page.context().close();
  });
});

describe('the search page', () => {
  it('takes its question from the address, whatever it is, and injects nothing', async () => {
    const { page, problems } = await watchedPage(site, WIDE);
    const hostile = '"><img src=x onerror=alert(1)> ledighed';
    await page.goto(`${site.url}da/search/?q=${encodeURIComponent(hostile)}`);
    await page.waitForSelector('[data-results] [role="status"]:not(:empty)');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.getByRole('searchbox').inputValue()).toBe(hostile);
    expect(problems).toEqual([]);
    await page.goto(`${site.url}da/search/?q=%E0%A4%A`);
    await page.goto(`${site.url}da/search/?q=${'a'.repeat(5000)}`);
    await page.waitForSelector('[data-results] [role="status"]:not(:empty)');
    await page.context().close();
  });

  it('is without complaint with results, in the light and in the dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await watchedPage(site, { ...PHONE, colorScheme });
      await page.goto(`${site.url}da/search/?q=ledighed`);
      await page.waitForSelector('.results a');
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await page.context().close();
    }
  });

  it('leads to everything where scripts are off', async () => {
    const { page } = await watchedPage(site, { javaScriptEnabled: false });
    await page.goto(`${site.url}da/methods/`);
    await page.getByRole('searchbox').fill('ledighed');
    await page.keyboard.press('Enter');
    await page.waitForURL(url => url.pathname === '/da/search/');
    expect(await page.locator('noscript p').innerText()).toContain('scripts');
    await page.getByRole('link', { name: 'Nøgletal' }).last().click();
    await page.waitForURL(url => url.pathname === '/da/indicators/');
    await page.context().close();
  });

  it('turns the key / off for those who write by voice', async () => {
    const { page } = await watchedPage(site, WIDE);
    await page.goto(`${site.url}da/search/`);
    await page.getByRole('checkbox').uncheck();
    await page.goto(`${site.url}da/methods/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.context().close();
  });
});

describe('a search index that cannot be had', () => {
  it('is said, and asked for again at the next letter', async () => {
    const { page } = await watchedPage(site, WIDE);
    await page.route('**/search/index.json*', route => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto(`${site.url}da/methods/`);
    await page.getByRole('searchbox').fill('ledighed');
    await page.waitForFunction(() => document.querySelector('.found')?.textContent?.includes('kunne ikke hentes'));
    await page.unroute('**/search/index.json*');
    await page.getByRole('combobox').press('e');
    await page.waitForSelector('.found [role="option"]');
    await page.context().close();
  });
});

describe('a search whose script cannot be had', () => {
  it.each([
    ['header', 'methods', '.search-failed', '.found [role="option"]'],
    ['search page', 'search', '.search-page [role="alert"]', '.results a'],
  ])('is said in the %s, and asked for again at the next letter', async (_place, path, told, hit) => {
    const { page } = await watchedPage(site, WIDE);
    await page.route('**/assets/search.js*', route => route.abort());
    await page.goto(`${site.url}da/${path}/${path === 'search' ? '?q=le' : ''}`);
    const field = page.locator(path === 'search' ? '#search-text' : '.search input');
    if (path === 'search') await expect.poll(() => field.inputValue()).toBe('le');
    await field.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(path === 'search' ? 'd' : 'led');
    await page.waitForSelector(told);
    expect(await page.locator(told).innerText()).toMatch(/kunne ikke hentes.*prøves igen/i);
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute('**/assets/search.js*');
    await page.keyboard.type('i');
    await page.waitForSelector(hit);
    expect(await page.locator(told).isVisible()).toBe(false);
    await page.context().close();
  });
});
