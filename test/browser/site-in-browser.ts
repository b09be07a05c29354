import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium/launch-chromium.ts';
import { serveFolder } from '../../scripts/server/serve-folder.ts';

/** Folder of the built site: `SITE` of the environment, from the project's root, else `dist`. */
export const SITE = fileURLToPath(new URL(`../../${process.env['SITE'] ?? 'dist'}`, import.meta.url));

/** A window on a desk, and a phone. */
export const WIDE = { viewport: { width: 1280, height: 900 } };
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** A served site with a browser before it. */
export interface SiteInBrowser {
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves a built site and starts a browser. Throws `missing site` where it is not built. */
export async function openSite(root = SITE): Promise<SiteInBrowser> {
  if (!existsSync(root)) throw new Error('missing site: dist is not there. Run: npm run build && npm run site');
  const [site, browser] = await Promise.all([serveFolder(root), launchChromium()]);
  return {
    url: site.url,
    browser,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** A page that writes down what must not happen: errors on the console, failed loads, requests to other hosts. */
export async function watchedPage(
  site: SiteInBrowser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  if (options.javaScriptEnabled !== false) waitForScripts(page);
  const problems: string[] = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => problems.push(`script: ${error.message}`));
  page.on('requestfailed', request => {
    // A request is given up where the reader goes on to another page meanwhile.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('request', request => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
      problems.push(`other host: ${request.url()}`);
  });
  page.on('response', response => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return { page, problems };
}

/** Opens addresses as a reader does who looks before doing: the page's scripts come after its first paint. */
function waitForScripts(page: Page): void {
  const open = page.goto.bind(page);
  page.goto = async (...to) => {
    const answer = await open(...to);
    await scriptsOf(page);
    return answer;
  };
}

/** Waits until the scripts of all pages have done their first work on this one. */
export const scriptsOf = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('.theme:not([aria-pressed])') === null);
};

/** Pixels by which a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
