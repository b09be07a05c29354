import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../scripts/chromium/axe-violations.ts';
import { openSite, overflowOf, PHONE, watchedPage, WIDE } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { openComparison, rowOf, TABLE } from './compare-page.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WORDS = {
  da: {
    ...{ area: 'Tilføj område (skriv navnet)', group: 'Tilføj en klynge eller egen gruppe', goals: 'Egne mål' },
    ...{ cluster: 'Klyngen omkring Albertslund', met: /nået/, goal: /^Bruttoledighed/, undo: 'Fortryd' },
  },
  en: {
    ...{ area: 'Add area (type its name)', group: 'Add a cluster or a group of your own', goals: 'Your goals' },
    ...{ cluster: 'The cluster around Albertslund', met: /met/, goal: /^Gross unemployment/, undo: 'Undo' },
  },
} as const;

const open = (page: Page, choice?: string, lang?: string): Promise<void> => openComparison(page, site, choice, lang);

const heads = (page: Page): Promise<string[]> => page.locator(`${TABLE} thead th`).allInnerTexts();

describe.each(['da', 'en'] as const)('the comparison in %s', lang => {
  const words = WORDS[lang];

  it('puts a municipality beside its cluster and the country, chosen by mouse and keyboard, with an own goal', async () => {
    const { page, problems } = await watchedPage(site, WIDE);
    await open(page, '', lang);
    const field = page.getByLabel(words.area);
    await field.focus();
    await page.keyboard.type('Albertslund');
    await page.keyboard.press('Enter');
    await page.waitForSelector(TABLE);
    await page.getByLabel(words.group).selectOption('cluster:165');
    await page.waitForFunction(() => document.querySelectorAll('.compare-table thead th').length === 3);
    await page.getByLabel(words.area).fill('DK');
    await page.getByLabel(words.area).press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.compare-table thead th').length === 4);
    expect((await heads(page)).slice(1, 3)).toEqual(['Albertslund', words.cluster]);
    await page.getByText(words.goals, { exact: true }).last().click();
    await page.getByLabel(words.goal).fill('3,5');
    await page.getByLabel(words.goal).press('Enter');
    await page.waitForSelector('.development .goal', { state: 'attached' });
    expect((await page.locator(TABLE).innerText()).match(words.met)).not.toBeNull();
    expect(page.url()).toContain('z=am-ledighed:3.5');
    await page.getByRole('button', { name: words.undo }).click();
    await page.waitForFunction(() => !location.hash.includes('z='));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('has nothing against WCAG 2.2 AA, and stays inside a narrow screen', async () => {
    for (const options of [WIDE, { ...PHONE, colorScheme: 'dark' as const }]) {
      const { page } = await watchedPage(site, options);
      await open(page, '?a=165,cluster:165,1084,DK', lang);
      await page.evaluate(() => document.querySelectorAll('details').forEach(fold => (fold.open = true)));
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await page.context().close();
    }
  });
});

describe('a comparison', () => {
  it('is changed by touch on a phone', async () => {
    const { page, problems } = await watchedPage(site, PHONE);
    await open(page, '#a=165,851,DK');
    await page.locator('.choosing > summary').tap();
    await page.locator('.chips').first().getByRole('button').first().tap();
    await page.waitForFunction(() => document.querySelectorAll('.compare-table thead th').length === 3);
    expect((await heads(page))[1]).toBe('Aalborg');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is reached from an area’s profile with its cluster, region and the country', async () => {
    const { page } = await watchedPage(site, WIDE);
    await page.goto(`${site.url}da/areas/165/`);
    await page.getByRole('link', { name: 'Sammenlign Albertslund med andre' }).click();
    await page.waitForSelector(TABLE);
    expect(await heads(page)).toHaveLength(5);
    expect(page.url()).toContain('#a=165,cluster:165,1084,DK');
    await page.context().close();
  });

  it('has the verdicts of the published comparisons, and none for groups', async () => {
    const { page } = await watchedPage(site, WIDE);
    await open(page, '#i=am-ledighed&a=165,cluster:165,DK');
    const version = new URL((await page.locator('[data-files]').getAttribute('data-files'))!, page.url()).href;
    const published = await page.evaluate(
      async address =>
        (await (await fetch(address)).json()) as { indicator: string; freq: string; country: { verdict: string } }[],
      `${version}comparisons/165.json`,
    );
    const own = published.find(({ indicator, freq }) => indicator === 'am-ledighed' && freq === 'M')!;
    const said = { better: /bedre/, worse: /dårligere/, 'no-clear-difference': /ingen klar forskel/ };
    const [first, ...others] = await rowOf(page, 'Mod landet');
    expect(first).toMatch(said[own.country.verdict as keyof typeof said]);
    for (const other of others) expect(other).toContain('–');
    await page.context().close();
  });

  it('keeps an own group in the browser and takes it as one', async () => {
    const { page } = await watchedPage(site, WIDE);
    await open(page, '#i=am-ledighed&a=DK');
    await page.getByText('Lav din egen gruppe').click();
    await page.getByLabel('Gruppens navn').fill('Vestegnen');
    await page.getByLabel('Kommuner i gruppen').fill('Albertslund, Nowhere');
    await page.getByRole('button', { name: 'Lav gruppe' }).click();
    const told = page.locator('[data-panel] [role="alert"]').filter({ hasText: /\S/ });
    expect(await told.innerText()).toContain('Nowhere');
    await page.getByLabel('Kommuner i gruppen').fill('Albertslund, Ishøj');
    await page.getByRole('button', { name: 'Lav gruppe' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.compare-table thead th').length === 3);
    expect((await rowOf(page, 'Tal'))[1]).toMatch(/\d,\d pct\./);
    await open(page, '#i=am-ledighed&a=851');
    expect(await page.getByLabel('Tilføj en klynge eller egen gruppe').locator('option').allInnerTexts()).toContain(
      'Vestegnen',
    );
    await page.context().close();
  });

  it('is downloaded as a workbook with the shown figures', async () => {
    const { page } = await watchedPage(site, { ...WIDE, acceptDownloads: true });
    await open(page, '#i=am-ledighed&a=165,851');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'XLSX', exact: true }).click(),
    ]);
    const rows = await readSheet(await readFile(await download.path()));
    expect(rows.slice(1).map(row => row[1])).toEqual(['Albertslund', 'Aalborg']);
    const shown = await rowOf(page, 'Tal');
    rows.slice(1).forEach((row, i) => {
      expect(shown[i]).toContain((row[3] as number).toFixed(1).replace('.', ','));
    });
    await page.context().close();
  });

  it('says at the field that an own goal is no number, and takes it back when it is one', async () => {
    const { page } = await watchedPage(site, WIDE);
    await open(page, '#i=am-ledighed&a=165,851');
    await page.getByText('Egne mål', { exact: true }).last().click();
    const field = page.getByLabel(/^Bruttoledighed/);
    await field.fill('abc');
    await field.press('Tab');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.goals [role="alert"]').first().innerText()).toContain('”abc” er ikke et tal');
    await field.fill('3');
    await field.press('Tab');
    await page.waitForSelector('.development .goal', { state: 'attached' });
    expect(await page.locator('.goals [aria-invalid]').count()).toBe(0);
    await page.context().close();
  });

  it('brings own goals back at the next visit', async () => {
    const { page } = await watchedPage(site, WIDE);
    await open(page, '#i=am-ledighed&a=165,851');
    await page.getByText('Egne mål', { exact: true }).last().click();
    await page.getByLabel(/^Bruttoledighed/).fill('3');
    await page.getByLabel(/^Bruttoledighed/).press('Tab');
    await page.waitForSelector('.development .goal', { state: 'attached' });
    await open(page, '?i=am-ledighed&a=461,851');
    await page.waitForSelector('.development .goal', { state: 'attached' });
    expect(page.url()).toContain('z=am-ledighed:3');
    await page.context().close();
  });
});

describe('an address that is not as it should be', () => {
  it.each([
    ['#i=am-ledighed,nothing&a=165,999', ['nothing', '999']],
    ['#i=am-ledighed&a=165&z=am-ledighed:much', ['am-ledighed:much']],
    [`#i=am-ledighed&a=165&o=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, ['<img src=x']],
    ['#i=am-ledighed&a=165,851,101,461,630,751,DK,1081', ['Hele landet', 'Region Nordjylland']],
    [`?i=am-ledighed&a=165&z=%E0%A4%A`, ['%E0%A4%A']],
  ])('%.60s: says what it cannot use and shows the rest', async (address, parts) => {
    const { page, problems } = await watchedPage(site, WIDE);
    await open(page, address);
    const text = (await page.locator('[data-result] .said').allInnerTexts()).join('\n');
    for (const part of parts) expect(text).toContain(part);
    expect((await heads(page)).length).toBeGreaterThan(1);
    expect(await page.locator('.databank img, .databank script').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('names a file that cannot be had, and reads it when it is there again', async () => {
    const { page } = await watchedPage(site, WIDE);
    await page.route('**/comparisons/165.json', route => route.fulfill({ status: 404, body: 'gone' }));
    await open(page, '#i=am-ledighed&a=165,DK');
    const told = page.locator('[data-result] .said');
    expect(await told.innerText()).toMatch(/vurderingerne af Albertslund[^]*comparisons\/165\.json/);
    expect((await rowOf(page, 'Tal'))[0]).toMatch(/\d,\d pct\./);
    expect((await rowOf(page, 'Mod landet'))[0]).toBe('ikke hentet');
    expect((await rowOf(page, 'Plads'))[0]).toBe('ikke hentet');
    await page.unroute('**/comparisons/165.json');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await told.waitFor({ state: 'detached' });
    expect((await rowOf(page, 'Mod landet'))[0]).not.toBe('ikke hentet');
    await page.context().close();
  });

  it('shows the other indicators where one cannot be had', async () => {
    const { page } = await watchedPage(site, WIDE);
    await page.route('**/indicators/mg-dagpenge.json', route => route.abort());
    await open(page, '#i=am-ledighed,mg-dagpenge&a=165,DK');
    expect(await page.locator('[data-result] .said').innerText()).toMatch(/Dagpenge[^]*mg-dagpenge\.json/);
    expect(await page.locator('.compare-table .indicator').count()).toBe(1);
    await page.context().close();
  });

  it('works where the browser keeps nothing', async () => {
    const { page } = await watchedPage(site, WIDE);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new Error('closed');
          },
        });
    });
    await open(page, '#i=am-ledighed&a=165,DK&z=am-ledighed:3');
    expect(await page.locator('.development .goal').count()).toBe(2);
    await page.context().close();
  });
});

describe('the compare page without scripts', () => {
  it('explains, and leads to the indicators', async () => {
    const { page } = await watchedPage(site, { javaScriptEnabled: false });
    await page.goto(`${site.url}da/compare/`);
    expect(await page.locator('noscript p').innerText()).toContain('scripts');
    await page.locator('noscript a').click();
    await page.waitForURL(url => url.pathname === '/da/indicators/');
    await page.context().close();
  });
});
