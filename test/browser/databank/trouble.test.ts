import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { openDatabank, said, settled, tableTexts } from './databank-page.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('an address that is not as it should be', () => {
  it.each([
    ['i=am-ledighed,nothing&a=165,999', ['nothing', '999']],
    ['i=am-ledighed&a=165&f=weekly', ['weekly']],
    ['i=am-ledighed&a=165&m=%E0%A4%A', ['%E0%A4%A']],
    [`i=am-ledighed&a=165&o=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, ['<img src=x']],
  ])('%.60s: says what it cannot use and shows the rest', async (fragment, parts) => {
    const { page, problems } = await watchedPage(site);
    await openDatabank(page, site, fragment);
    const text = await said(page);
    for (const part of parts) expect(text).toContain(part);
    expect((await tableTexts(page)).length).toBeGreaterThan(1);
    expect(await page.locator('.databank img, .databank script').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('asks for less where too much is chosen, and never freezes on nonsense', async () => {
    const { page } = await watchedPage(site);
    await openDatabank(page, site, 'i=am-ledighed,mg-dagpenge,mg-sygedagpenge&a=level:municipality&t=999');
    expect(await said(page)).toMatch(/færre områder/);
    await page.evaluate(() => (location.hash = `i=${'x'.repeat(30_000)}`));
    await page.waitForFunction(() => document.querySelector('[data-result] .said')?.textContent?.includes('xxx'));
    await page.context().close();
  });
});

describe('a data file that cannot be had', () => {
  it('is named, and read when it is there again', async () => {
    const { page } = await watchedPage(site);
    await page.route('**/indicators/am-ledighed.json', route => route.fulfill({ status: 404, body: 'gone' }));
    await openDatabank(page, site, 'i=am-ledighed&a=165');
    expect(await said(page)).toContain('indicators/am-ledighed.json');
    await page.unroute('**/indicators/am-ledighed.json');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.waitForSelector('.databank-table');
    await page.context().close();
  });

  it('leaves the rest standing: what came is shown, what did not is named and marked, and comes at another try', async () => {
    const { page } = await watchedPage(site);
    await page.route('**/indicators/mg-dagpenge.json', route => route.fulfill({ status: 404, body: 'gone' }));
    await openDatabank(page, site, 'i=am-ledighed,mg-dagpenge&a=165,851&t=5');
    expect(await said(page)).toMatch(/Ikke alt kunne hentes.*Dagpenge[^]*indicators\/mg-dagpenge\.json/);
    const [, ...rows] = await tableTexts(page);
    for (const [, one, two, ...missing] of rows) {
      expect([one, two].every(text => /^\d,\d$/.test(text!))).toBe(true);
      expect(missing).toEqual(['ikke hentet', 'ikke hentet']);
    }
    expect(await page.locator('.databank-chart svg.chart').count()).toBe(1);
    expect(await page.locator('[data-live]').innerText()).toContain('10 tal');
    await page.unroute('**/indicators/mg-dagpenge.json');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.databank-chart svg.chart').length === 2);
    expect(await page.locator('.databank-table').innerText()).not.toContain('ikke hentet');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('scroll');
    await page.context().close();
  });

  it('is refused where its bytes are not those of the release', async () => {
    const { page } = await watchedPage(site);
    await page.route('**/indicators/am-ledighed.json', async route => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('"decimals":1', '"decimals":0') });
    });
    await openDatabank(page, site, 'i=am-ledighed&a=165');
    expect(await said(page)).toContain('kontrolsummen passer ikke');
    await page.context().close();
  });

  it('is kept: the same choice is shown without a network', async () => {
    const { page } = await watchedPage(site);
    await openDatabank(page, site, 'i=am-ledighed&a=165');
    await page.context().setOffline(true);
    await page.evaluate(() => (location.hash = 'i=am-ledighed&a=851'));
    await page.waitForFunction(() => document.querySelector('caption')?.textContent?.includes('Aalborg'));
    await page.context().close();
  });
});

describe('a browser that keeps nothing', () => {
  it('shows and downloads as ever, and says that a choice could not be saved', async () => {
    const { page } = await watchedPage(site);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('closed');
        },
      });
      Object.defineProperty(window, 'caches', {
        get: () => {
          throw new Error('closed');
        },
      });
    });
    await openDatabank(page, site, 'i=am-ledighed&a=165');
    expect((await tableTexts(page)).length).toBe(25);
    await page.getByText('Gemte valg').click();
    await page.getByLabel('Navn', { exact: true }).fill('Mit valg');
    await page.getByRole('button', { name: 'Gem valget' }).click();
    expect(await page.locator('[data-live]').innerText()).toContain('kunne ikke gemmes');
    await page.context().close();
  });

  it('has its choices again where it keeps them', async () => {
    const { page } = await watchedPage(site);
    await openDatabank(page, site, 'i=am-ledighed&a=165');
    await page.getByText('Gemte valg').click();
    await page.getByLabel('Navn', { exact: true }).fill('Mit valg');
    await page.getByRole('button', { name: 'Gem valget' }).click();
    await openDatabank(page, site, 'i=mg-dagpenge&a=851');
    await page.reload();
    await settled(page);
    await page.getByText('Gemte valg').click();
    await page.getByRole('link', { name: 'Mit valg' }).click();
    await page.waitForFunction(() => document.querySelector('caption')?.textContent?.includes('Albertslund'));
    await page.context().close();
  });
});
