import { readFile } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
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

const WORDS = {
  da: {
    indicators: 'Tilføj nøgletal',
    degree: 'Aktiveringsgrad',
    area: 'Tilføj område (skriv navnet)',
    many: 'Tilføj flere på én gang',
    by: 'Del op efter',
    age: 'Alder',
    remove: 'Fjern Hele landet',
    cluster: 'Klyngen omkring Albertslund',
  },
  en: {
    indicators: 'Add indicator',
    degree: 'Activation degree',
    area: 'Add area (type its name)',
    many: 'Add several at once',
    by: 'Break down by',
    age: 'Age',
    remove: 'Remove Denmark',
    cluster: 'The cluster around Albertslund',
  },
} as const;

describe.each(['da', 'en'] as const)('the databank in %s', lang => {
  const words = WORDS[lang];

  it('tells one municipality’s activation degree by age against its cluster, chosen by mouse', async () => {
    const { page, problems } = await watchedPage(site, { viewport: { width: 1280, height: 900 } });
    await openDatabank(page, site, '', lang);
    await page.getByLabel(words.indicators).selectOption('in-aktiveringsgrad');
    await page.locator('.chips').first().getByRole('button').first().click();
    await page.getByLabel(words.area).fill('Albertslund');
    await page.getByLabel(words.area).press('Enter');
    await page.getByLabel(words.many).selectOption('cluster:165');
    await page.locator('.chips').nth(1).getByRole('button').first().click();
    await page.getByLabel(words.by).selectOption('age');
    await page.waitForFunction(() => document.querySelectorAll('.databank-table thead th').length > 6);
    const [heads, ...rows] = await tableTexts(page);
    expect(rows.length).toBeGreaterThan(3);
    expect(heads!.filter(head => head.includes('Albertslund')).length).toBeGreaterThan(3);
    expect(heads!.some(head => head.includes(words.cluster))).toBe(true);
    expect(
      rows
        .at(-1)!
        .slice(1)
        .some(text => /^\d+[.,]\d$/.test(text)),
    ).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

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

  it('is the same from its address in a fresh browser, and undone by the button and by Back', async () => {
    const { page } = await watchedPage(site);
    await openDatabank(page, site, FRAGMENT);
    await page.locator('[data-sort-column="1"]').click();
    await settled(page);
    const [address, table] = [page.url(), await tableTexts(page)];
    const { page: fresh } = await watchedPage(site);
    await fresh.goto(address);
    await settled(fresh);
    expect(await tableTexts(fresh)).toEqual(table);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await page.waitForFunction(() => !location.hash.includes('s='));
    expect((await tableTexts(page))[0]).toEqual(table[0]);
    await page.context().close();
    await fresh.context().close();
  });

  it('is downloaded as a workbook that holds the shown figures', async () => {
    const { page } = await watchedPage(site, { acceptDownloads: true });
    await openDatabank(page, site, FRAGMENT);
    const shown = await tableTexts(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'XLSX', exact: true }).click(),
    ]);
    const cells = await readSheet(await readFile(await download.path()));
    expect(download.suggestedFilename()).toMatch(/^jobindsats-\d+\.\d+\.\d+(\.modeltal)?\.xlsx$/);
    expect(cells).toHaveLength(shown.length);
    const text = (cell: unknown): string =>
      typeof cell === 'number' ? cell.toFixed(1).replace('.', ',') : typeof cell === 'string' ? cell : '';
    expect(cells.slice(1).map(row => row.slice(1).map(text))).toEqual(shown.slice(1).map(row => row.slice(1)));
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

  it('is built by touch on a phone', async () => {
    const { page, problems } = await watchedPage(site, {
      viewport: { width: 375, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await openDatabank(page, site, FRAGMENT);
    await page.locator('.choosing > summary').tap();
    await page.locator('.chips').first().getByRole('button').first().tap();
    await settled(page);
    expect(await page.locator('.chips').first().getByRole('listitem').count()).toBe(2);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
