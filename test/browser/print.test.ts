import type { Page } from 'playwright-core';
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
