import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { publishedFigures, VERSION } from './figures-of-page.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens what can be done with the first chart of a page. */
async function openFold(path: string, figure = '#embed'): Promise<{ page: Page; problems: string[] }> {
  const watched = await watchedPage(site, { acceptDownloads: true, viewport: { width: 1280, height: 900 } });
  await watched.page.goto(site.url + path);
  await watched.page.locator(`${figure} .take > summary`).click();
  await watched.page.locator(`${figure} .take button`).first().waitFor();
  return watched;
}

async function saved(page: Page, name: string, figure = '#embed'): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`${figure} .take`).getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('a chart that is saved', () => {
  it('as CSV has every period with its figure or why there is none, and the source', async () => {
    const { page, problems } = await openFold('da/areas/165/am-ledighed/');
    const { name, bytes } = await saved(page, 'CSV');
    const { rows } = publishedFigures(['165']).find(({ indicator }) => indicator.id === 'am-ledighed')!;
    const [head, ...lines] = bytes.toString('utf8').split('\r\n');
    expect(name).toMatch(/^jobindsats-\d+\.\d+\.\d+(\.modeltal)?-165-am-ledighed-line\.csv$/);
    expect(head).toMatch(/^Periode,Albertslund(,"?Albertslund: status"?)?,/);
    rows.forEach(({ obs_value }, i) => expect(lines[i]!.split(',')[1]).toBe(String(obs_value ?? '')));
    expect(bytes.toString('utf8')).toContain(`version ${VERSION}`);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['da/areas/165/am-ledighed/', '#embed'],
    ['da/indicators/am-ledighed/', '#embed-map'],
    ['en/indicators/am-ledighed/', '#embed-regions'],
  ])('as SVG stands alone with its label and source: %s %s', async (path, figure) => {
    const { page, problems } = await openFold(path, figure);
    const svg = (await saved(page, 'SVG', figure)).bytes.toString('utf8');
    expect(svg).not.toMatch(/var\(|<style|class=|https?:(?!\/\/www\.w3\.org)|<use|<script/);
    expect(svg).toMatch(/Modeltal|Model figures|version/);
    expect(svg).toContain(VERSION);
    const shown = await page.evaluate(async text => {
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
      await image.decode();
      return image.naturalWidth;
    }, svg);
    expect(shown).toBeGreaterThan(300);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('as PNG has twice the size it is shown in', async () => {
    const { page } = await openFold('da/areas/165/am-ledighed/');
    const { bytes } = await saved(page, 'PNG');
    const shown = await page.locator('#embed svg.chart').boundingBox();
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * Math.ceil(shown!.width + 32));
    await page.context().close();
  });

  it('is quoted with version, file and page', async () => {
    const { page } = await openFold('en/areas/165/am-ledighed/');
    const quote = await page.locator('#embed .take textarea').first().inputValue();
    expect(quote).toContain(`version ${VERSION}`);
    expect(quote).toContain(`/data/v/${VERSION}/indicators/am-ledighed/165.json`);
    expect(quote).toContain('/en/areas/165/am-ledighed/');
    await page.context().close();
  });
});
