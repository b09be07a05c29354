import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/bench/sample-pages.ts';
import { openSite, SITE, watchedPage } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Width and height of what an A4 page holds inside the margins of the style sheet, in CSS pixels of a 96th of an inch. */
const PAPER = { width: Math.floor(((210 - 28) / 25.4) * 96), height: Math.floor(((297 - 34) / 25.4) * 96) };

/** A page as it is printed, before it is cut into sheets. */
async function onPaper(path: string): Promise<Page> {
  const { page } = await watchedPage(site, { viewport: PAPER, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  await page.goto(site.url + path);
  return page;
}

async function printed(path: string): Promise<{ text: string; sheets: number }> {
  const { page } = await watchedPage(site);
  await page.goto(site.url + path);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  await page.context().close();
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return { text: text.replaceAll(/\s+/g, ' '), sheets: totalPages };
}

const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

describe.each(['da', 'en'])('the profile of an area printed, in %s', lang => {
  const path = samplePages(SITE, lang).get('area')!;

  it('has its name, every key figure and the notice on few sheets, without menus', async () => {
    const { page } = await watchedPage(site);
    await page.goto(site.url + path);
    const name = plain(await page.locator('h1').evaluate(heading => heading.lastChild?.textContent ?? ''));
    const rows = await page
      .locator('.profile tbody tr[data-subject]')
      .evaluateAll(all =>
        all.map(row => [row.querySelector('th')?.textContent, row.querySelector('td')?.firstChild?.textContent]),
      );
    const notice = plain(await page.locator('.notice').textContent());
    const menu = plain(await page.locator('header nav a').first().textContent());
    await page.context().close();

    const { text, sheets } = await printed(path);
    expect(text).toContain(name);
    expect(text).toContain(notice.slice(0, 30));
    expect(text.slice(0, text.indexOf(name))).not.toContain(menu);
    expect(rows.length).toBeGreaterThan(20);
    const missing = rows.filter(([label, figure]) => !text.includes(plain(figure!)) || !holds(text, plain(label!)));
    expect(missing).toEqual([]);
    expect(sheets).toBeLessThanOrEqual(8);
  });
});

/** True where a text holds the words of another in their order, with the ends of lines and hyphens that paper puts between. */
const holds = (text: string, words: string): boolean =>
  text.replaceAll(/[\s­-]/g, '').includes(words.replaceAll(/[\s­-]/g, ''));

describe('paper', () => {
  const sample = samplePages(SITE, 'da');
  const types = ['home', 'area', 'figure', 'indicator', 'dataset', 'glossary', 'design'].filter(type =>
    sample.has(type),
  );

  it.each(types)(
    'holds all of page %s: nothing wider than the sheet, no drawing higher, none of them split',
    async type => {
      const page = await onPaper(sample.get(type)!);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(PAPER.width);
      const drawings = await page.locator('main svg').evaluateAll(all =>
        all
          .filter(svg => svg.getBoundingClientRect().height > 0)
          .map(svg => {
            const { height, right } = svg.getBoundingClientRect();
            return { height, right, inside: getComputedStyle(svg).breakInside };
          }),
      );
      expect(drawings.filter(({ height, right }) => height > PAPER.height || right > PAPER.width + 1)).toEqual([]);
      expect(drawings.filter(({ inside }) => inside !== 'avoid')).toEqual([]);
      await page.context().close();
    },
  );

  it.each(types)('is white with dark text on page %s, also where the screen is dark', async type => {
    const page = await onPaper(sample.get(type)!);
    const [ground, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect([ground, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await page.context().close();
  });
});
