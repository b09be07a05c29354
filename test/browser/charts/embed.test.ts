import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';

let site: SiteInBrowser;
let other: Server;
let code = '';
beforeAll(async () => {
  site = await openSite();
  other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>t</title><body style="margin:0">${code}</body>`);
  });
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  other.close();
  await site.close();
});

describe('the code that is copied, on a page of another origin', () => {
  it.each([
    { lang: 'da', width: 320, scripts: false },
    { lang: 'en', width: 768, scripts: false },
    { lang: 'da', width: 1280, scripts: false },
    { lang: 'da', width: 320, scripts: true },
  ])('shows the chart alone, in full: $lang, $width px, scripts $scripts', async ({ lang, width, scripts }) => {
    const context = await site.browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.url}${lang}/areas/165/am-ledighed/`);
    await page.locator('#embed .take > summary').click();
    code = await page.locator('#embed .take textarea').last().inputValue();
    await context.close();
    // A sandbox turns scripts off as a reader's own setting does.
    if (!scripts) code = code.replace('<iframe', '<iframe sandbox="allow-same-origin allow-top-navigation"');
    const still = await site.browser.newContext({ viewport: { width, height: 800 } });
    const elsewhere = await still.newPage();
    await elsewhere.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
    const frame = elsewhere.frameLocator('iframe');
    await frame.locator('#embed svg.chart').waitFor();
    await frame.locator('header').waitFor({ state: 'hidden' });
    expect(await frame.locator('h1').isVisible()).toBe(true);
    expect(await frame.locator('#embed figcaption').innerText()).toMatch(/Modeltal|Model figures|Enhed|Unit/);
    expect(await frame.locator('.foot p').first().innerText()).toMatch(/\d+\.\d+\.\d+/);
    for (const part of ['header', '.above', '.headline', 'table', '.take > summary'])
      expect(await frame.locator(part).first().isVisible(), part).toBe(false);
    const link = frame.locator('#embed .whole a');
    expect(await link.getAttribute('target')).toBe('_top');
    const bottom = await frame.locator('.foot').boundingBox();
    const room = await elsewhere.locator('iframe').boundingBox();
    expect(bottom!.y + bottom!.height).toBeLessThanOrEqual(room!.y + room!.height + 1);
    await link.click();
    await elsewhere.waitForURL(`**/${lang}/areas/165/am-ledighed/`);
    expect(await elsewhere.locator('header').isVisible()).toBe(true);
    await still.close();
  });
});
