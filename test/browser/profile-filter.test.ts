import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/bench/sample-pages.ts';
import { openSite, SITE, watchedPage } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
let profile: string;
beforeAll(async () => {
  site = await openSite();
  profile = site.url + samplePages(SITE, 'da').get('area')!;
});
afterAll(() => site.close());

/** Values of an attribute of the rows that can be seen in the table of all indicators. */
const shown = (page: Page, attribute: string): Promise<(string | null)[]> =>
  page
    .locator('tr[data-subject]')
    .evaluateAll(
      (rows, name) => rows.filter(row => getComputedStyle(row).display !== 'none').map(row => row.getAttribute(name)),
      attribute,
    );

describe.each([true, false])('the filters of a profile, scripts %s', scripts => {
  it('leave only the rows that meet every choice', async () => {
    const { page, problems } = await watchedPage(site, { javaScriptEnabled: scripts });
    await page.goto(profile);
    const all = await page.locator('tr[data-subject]').count();
    await page.locator('#filter-subject').selectOption('effort');
    const effort = await page.locator('tr[data-subject]').filter({ visible: true }).count();
    expect(effort).toBeGreaterThan(0);
    expect(effort).toBeLessThan(all);
    await page.locator('#filter-benefit').selectOption('KTH');
    await page.locator('#filter-responsibility').selectOption('municipality');
    const left = await page.locator('tr[data-subject]').filter({ visible: true }).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(effort);
    expect(await page.locator('.spined li').filter({ visible: true }).count()).toBeLessThanOrEqual(left);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('the filters of a profile', () => {
  it('keep the choice in the address, count, hide empty groups and can be undone', async () => {
    const { page, problems } = await watchedPage(site);
    await page.goto(profile);
    const groups = await page.locator('tbody:has([data-subject])').filter({ visible: true }).count();
    await page.locator('#filter-subject').selectOption('compliance');
    expect(new URL(page.url()).hash).toBe('#subject=compliance');
    expect(new Set(await shown(page, 'data-subject'))).toEqual(new Set(['compliance']));
    const count = (await shown(page, 'data-subject')).length;
    expect(await page.locator('[data-profile-filter] output').innerText()).toContain(String(count));
    expect(await page.locator('tbody:has([data-subject])').filter({ visible: true }).count()).toBe(1);
    await page.locator('[data-profile-filter] button').click();
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator('tbody:has([data-subject])').filter({ visible: true }).count()).toBe(groups);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('are set by the address, and an unknown choice is none', async () => {
    const { page } = await watchedPage(site);
    await page.goto(`${profile}#benefit=SDP&responsibility=x`);
    expect(await page.locator('#filter-benefit').inputValue()).toBe('SDP');
    expect(await page.locator('#filter-responsibility').inputValue()).toBe('');
    const benefits = await shown(page, 'data-benefit');
    expect(benefits.length).toBeGreaterThan(0);
    expect(benefits.every(text => text?.split(' ').includes('SDP'))).toBe(true);
    await page.context().close();
  });
});
