import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/bench/sample-pages.ts';
import { axeViolations } from '../../scripts/chromium/axe-violations.ts';
import { openSite, SITE, watchedPage } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pages = ['da', 'en'].flatMap(language =>
  [...samplePages(SITE, language)].map(([type, path]) => ({ type, path })),
);
const DESKTOP = { width: 1280, height: 900 };
const VIEWS = {
  light: { colorScheme: 'light', size: DESKTOP },
  dark: { colorScheme: 'dark', size: DESKTOP },
  'light on a phone': { colorScheme: 'light', size: { width: 360, height: 740 } },
} as const;

describe('accessibility', () => {
  it.each(pages)('of page $type at $path has nothing against WCAG 2.2 AA', async ({ path }) => {
    // Without motion no colour is on its way from one view to the next.
    const { page } = await watchedPage(site, { viewport: DESKTOP, reducedMotion: 'reduce' });
    await page.goto(site.url + path);
    const found: Record<string, readonly string[]> = {};
    for (const [view, { colorScheme, size }] of Object.entries(VIEWS)) {
      // Colours and widths are the same in both languages.
      if (view !== 'light' && !path.startsWith('da/')) continue;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      found[view] = await axeViolations(page);
    }
    expect(Object.entries(found).filter(([, violations]) => violations.length > 0)).toEqual([]);
    await page.context().close();
  });
});

describe('the pages that are looked at', () => {
  it.each(['da', 'en'])('are one of every type there is, in %s', language => {
    const types = [...samplePages(SITE, language).keys()];
    expect(types).toEqual(
      expect.arrayContaining([
        ...['home', 'indicators', 'indicator', 'areas', 'area', 'figure', 'audit', 'plan', 'regions', 'region'],
        ...['goal', 'monitoring', 'compliance', 'steering', 'databank', 'compare', 'search', 'datasets', 'dataset'],
        ...['releases', 'compatibility', 'methods', 'method', 'calendar', 'revisions', 'status', 'about'],
        ...['glossary', 'design', 'accessibility', 'saving-potential', 'saving-potential-ranking'],
      ]),
    );
  });
});

describe('axeViolations', () => {
  it('finds a picture without a text and grey text on grey', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.setContent(
      '<html lang="da"><title>t</title><main><h1>h</h1><img src="data:,"><p style="color:#999;background:#888">grå</p></main></html>',
    );
    const violations = await axeViolations(page);
    expect(violations.some(line => line.startsWith('image-alt'))).toBe(true);
    expect(violations.some(line => line.startsWith('color-contrast'))).toBe(true);
    await context.close();
  });
});
