import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, overflowOf, watchedPage } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const walks = (['da', 'en'] as const).flatMap(lang =>
  [360, 1280].flatMap(width =>
    (['light', 'dark'] as const).flatMap(theme => [true, false].map(scripts => ({ lang, width, theme, scripts }))),
  ),
);

const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** The first link in the page's content that leads to a path like `pattern`, made visible as a reader would. */
async function linkTo(page: Page, pattern: RegExp): Promise<Locator> {
  const links = await page.locator('main a[href]').all();
  const paths = await Promise.all(
    links.map(async link => new URL((await link.getAttribute('href'))!, page.url()).pathname),
  );
  const matching = links.filter((_, index) => pattern.test(paths[index]!));
  expect(matching.length, `a link like ${pattern} on ${pathOf(page)}`).toBeGreaterThan(0);
  for (const link of matching) if (await link.isVisible()) return link;
  await page.locator('details:not([open])', { has: matching[0]! }).first().locator('summary').first().click();
  return matching[0]!;
}

async function follow(page: Page, pattern: RegExp): Promise<void> {
  await (await linkTo(page, pattern)).click();
  await page.waitForURL(url => pattern.test(url.pathname));
}

async function expectSound(page: Page, lang: string): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  expect((await page.locator('h1').allInnerTexts()).map(text => text.trim().length > 0)).toEqual([true]);
  expect(await page.title()).not.toBe('');
  expect(await overflowOf(page), `pixels that ${pathOf(page)} is too wide`).toBe(0);
}

describe('a reader', () => {
  it.each(walks)(
    'walks from home to a figure in $lang, $width px, $theme, scripts $scripts',
    async ({ lang, width, theme, scripts }) => {
      const { page, problems } = await watchedPage(site, {
        colorScheme: theme,
        javaScriptEnabled: scripts,
        viewport: { width, height: 800 },
      });
      await page.goto(`${site.url}${lang}/`);
      await expectSound(page, lang);
      await follow(page, new RegExp(`^/${lang}/indicators/[a-z0-9-]+/$`));
      await expectSound(page, lang);
      const indicator = pathOf(page).split('/').at(-2)!;
      await follow(page, new RegExp(`^/${lang}/areas/\\d{3}/(${indicator}/)?$`));
      await expectSound(page, lang);
      if (!pathOf(page).endsWith(`/${indicator}/`)) {
        await follow(page, new RegExp(`^/${lang}/areas/\\d{3}/[a-z0-9-]+/$`));
        await expectSound(page, lang);
      }
      // With scripts a drawing is browsed by the arrow keys.
      const role = scripts ? 'application' : 'img';
      expect(await page.locator('main').getByRole(role, { name: /\S/ }).count()).toBeGreaterThan(0);
      expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  it('gets to the same page in the other language and back', async () => {
    const { page, problems } = await watchedPage(site);
    await page.goto(`${site.url}da/`);
    await follow(page, /^\/da\/indicators\/[a-z0-9-]+\/$/);
    const danish = pathOf(page);
    await page.locator('a[hreflang="en"]').first().click();
    await page.waitForURL(url => url.pathname === danish.replace('/da/', '/en/'));
    await page.locator('a[hreflang="da"]').first().click();
    await page.waitForURL(url => url.pathname === danish);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('can go over to dark, and keeps it on the next page', async () => {
    const { page, problems } = await watchedPage(site, { colorScheme: 'light' });
    await page.goto(`${site.url}da/`);
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.locator('header button[aria-pressed]').click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await follow(page, /^\/da\/indicators\/[a-z0-9-]+\/$/);
    expect(await background()).toBe(dark);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is told where a page does not exist, in a page that is whole', async () => {
    const { page, problems } = await watchedPage(site);
    const address = `${site.url}da/findes-ikke/`;
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    expect((await page.locator('h1').innerText()).trim()).not.toBe('');
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(problems.filter(problem => !problem.includes('404'))).toEqual([]);
    expect(problems.filter(problem => problem.startsWith('404: '))).toEqual([`404: ${address}`]);
    await page.context().close();
  });
});
