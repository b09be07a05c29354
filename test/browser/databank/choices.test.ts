import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { openDatabank } from './databank-page.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const opened = async (): Promise<Page> => {
  const { page } = await watchedPage(site, { viewport: { width: 1280, height: 900 } });
  await openDatabank(page, site, 'i=am-ledighed&a=DK');
  return page;
};

const chosen = (page: Page, at: number): Promise<string[]> =>
  page.locator('.chips').nth(at).locator('li > span').allInnerTexts();

const isHeld = (target: Locator): Promise<boolean> => target.evaluate(element => element === document.activeElement);

describe('a closed list gone through by keys', () => {
  it('takes nothing on the way, says what takes it, and takes it with Enter', async () => {
    const page = await opened();
    const list = page.getByLabel('Tilføj nøgletal');
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const line = await list.locator('option:checked').innerText();
    expect(await chosen(page, 0)).toHaveLength(1);
    expect(await page.locator('[data-live]').innerText()).toContain('Enter');
    expect(await page.getByText('Tryk Enter').and(page.locator('small')).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page, 0)).toEqual(['Bruttoledige i pct. af arbejdsstyrken', line]);
    expect(await isHeld(list)).toBe(true);
    expect(await page.getByText('Tryk Enter').and(page.locator('small')).count()).toBe(0);
    await page.context().close();
  });

  it('is left as it was with Escape', async () => {
    const page = await opened();
    const list = page.getByLabel('Del op efter');
    await list.focus();
    await page.keyboard.type('Alder');
    expect(await list.inputValue()).toBe('age');
    await page.keyboard.press('Escape');
    expect(await list.inputValue()).toBe('');
    await page.keyboard.press('Tab');
    expect(page.url()).not.toContain('b=age');
    await page.context().close();
  });

  it('takes where it stands when the reader moves on, who comes to the next control', async () => {
    const page = await opened();
    await page.getByLabel('Hyppighed').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => location.hash.includes('f=Y'));
    expect(await isHeld(page.getByLabel('Hvor langt tilbage'))).toBe(true);
    await page.context().close();
  });
});

describe('the field for areas', () => {
  it('adds what is named when it is left, and the reader comes to the next control', async () => {
    const page = await opened();
    await page.getByLabel('Tilføj område').focus();
    await page.keyboard.type('Albertslund');
    await page.keyboard.press('Tab');
    await expect.poll(() => chosen(page, 1)).toEqual(['Hele landet', 'Albertslund']);
    expect(await isHeld(page.getByLabel('Tilføj flere på én gang'))).toBe(true);
    await page.context().close();
  });
});
