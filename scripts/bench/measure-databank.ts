import type { Browser, BrowserContext, Page } from 'playwright-core';
import { median } from './median.ts';
import { row } from './row.ts';
import type { Row } from './row.ts';

/** What Lighthouse takes for a phone on a slow mobile network. */
const PHONE = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true, deviceScaleFactor: 1.75 };
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 675_000 / 8 };
const SLOWER = 4;
const RUNS = 3;
const TABLE = '.databank-table';
const LARGE = 'i=am-ledighed&a=level:municipality&t=240';
const CHANGES = { 'another order': 's=-3', 'shaded figures': 'h=1', 'fewer months': 't=239' } as const;

/** Times of the databank as a phone sees it: until its first table, and until a changed choice is shown. */
export async function measureDatabank(browser: Browser, url: string): Promise<Row[]> {
  const address = `${url}da/databank/`;
  const first = await medianOf(() => firstTable(browser, address));
  const large = await medianOf(() => firstTable(browser, `${address}#${LARGE}`));
  const rows = [
    row({ what: 'databank, first table', value: first / 1000, unit: 's', decimals: 2, most: 1.5 }),
    row({
      what: 'databank, first table of 98 areas × 240 months',
      value: large / 1000,
      unit: 's',
      decimals: 2,
      most: 1.5,
    }),
  ];
  for (const [what, change] of Object.entries(CHANGES)) {
    const value = await medianOf(() => changed(browser, address, change));
    rows.push(row({ what: `databank, 98 areas × 240 months, ${what}`, value, unit: 'ms', decimals: 0, most: 100 }));
  }
  return rows;
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < RUNS; run += 1) values.push(await measure());
  return median(values);
}

/** Milliseconds from the navigation until the first table stands in the page. */
const firstTable = (browser: Browser, address: string): Promise<number> =>
  onPhone(browser, async ({ page, slow }) => {
    await page.addInitScript(watchTables, TABLE);
    await slow({ network: true });
    await page.goto(address, { waitUntil: 'commit' });
    return nextTable(page);
  });

/** Milliseconds from a change of the address until the table it asks for stands in the page. */
const changed = (browser: Browser, address: string, change: string): Promise<number> =>
  onPhone(browser, async ({ page, slow }) => {
    await page.addInitScript(watchTables, TABLE);
    await page.goto(`${address}#${LARGE}`);
    await nextTable(page);
    await page.waitForLoadState('networkidle');
    await slow({ network: false });
    const start = await page.evaluate(fragment => {
      (globalThis as Watched).tableAt = undefined;
      location.hash = fragment;
      return performance.now();
    }, withChange(change));
    return (await nextTable(page)) - start;
  });

const withChange = (change: string): string => {
  const [key] = change.split('=');
  return [...LARGE.split('&').filter(part => !part.startsWith(`${key}=`)), change].join('&');
};

type Watched = typeof globalThis & { tableAt?: number | undefined };

/** Notes in the page when a table came into it. */
function watchTables(selector: string): void {
  let last: Element | null = null;
  new MutationObserver(() => {
    const table = document.querySelector(selector);
    if (table === null || table === last) return;
    last = table;
    (globalThis as Watched).tableAt = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

async function nextTable(page: Page): Promise<number> {
  const time = await page.waitForFunction(() => (globalThis as Watched).tableAt, undefined, { polling: 250 });
  return (await time.jsonValue())!;
}

interface Phone {
  readonly page: Page;
  readonly slow: (what: { readonly network: boolean }) => Promise<void>;
}

async function onPhone<Value>(browser: Browser, act: (phone: Phone) => Promise<Value>): Promise<Value> {
  const context: BrowserContext = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const slow: Phone['slow'] = async ({ network }) => {
      if (network) {
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', NETWORK);
      }
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    };
    return await act({ page, slow });
  } finally {
    await context.close();
  }
}
