import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../scripts/chromium/axe-violations.ts';
import { openSite, PHONE, watchedPage, WIDE } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { openComparison, rowOf, TABLE } from './compare-page.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a comparison', () => {
  it('that goes on beyond a phone says so, with heads of less than half the screen', async () => {
    const { page } = await watchedPage(site, PHONE);
    await openComparison(page, site, '?i=am-ledighed&a=165,851,101,DK');
    expect(await page.locator('.scroll-hint > p').innerText()).toContain('4 områder');
    expect(await page.locator('.scroll-frame').getAttribute('class')).toBe('scroll-frame after');
    const head = await page.locator(`${TABLE} thead th`).first().boundingBox();
    expect(head!.width).toBeLessThanOrEqual(180);
    await page.locator('.scroll.tall').evaluate(scroll => scroll.scrollTo(9999, 0));
    await page.waitForSelector('.scroll-frame.before:not(.after)');
    await page.context().close();
  });

  it('has the figures behind its lines, by keys and pointer and as rows of the table', async () => {
    const { page, problems } = await watchedPage(site, WIDE);
    await openComparison(page, site, '?i=am-ledighed&a=165,DK');
    const line = page.locator('svg.development').first();
    await line.focus();
    const live = page.locator('.compare-table [aria-live]').first();
    await expect.poll(() => live.textContent()).toMatch(/\d{4}: \d+,\d pct\./);
    const latest = (await rowOf(page, 'Tal'))[0]!.split('\n')[0]!;
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    expect(await live.textContent()).toContain(latest);
    await line.hover({ position: { x: 4, y: 20 } });
    const readout = page.locator('.compare-table .chart-readout').first();
    const first = await readout.innerText();
    const box = (await readout.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual((await line.boundingBox())!.y + 1);
    const unfold = page.getByRole('button', { name: /^Vis tallene/ });
    await unfold.click();
    expect(await unfold.getAttribute('aria-expanded')).toBe('true');
    const rows = await page.locator('.compare-table .period').allInnerTexts();
    expect(rows).toHaveLength(60);
    expect(rows[0]).toContain(latest);
    expect(
      rows
        .at(-1)!
        .split(/\s*\t\s*/)
        .slice(0, 2),
    ).toEqual(first.split('\n'));
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Tilføj område (skriv navnet)').fill('Aalborg');
    await page.getByLabel('Tilføj område (skriv navnet)').press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.compare-table thead th').length === 4);
    expect(await page.locator('.compare-table .period').count()).toBe(60);
    await unfold.click();
    expect(await page.locator('.compare-table .period').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
