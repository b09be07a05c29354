import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM_FLAGS } from '../chromium/chromium-flags.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { median } from './median.ts';
import { row, unmeasured } from './row.ts';
import type { Row } from './row.ts';
import { samplePages } from './sample-pages.ts';

const TYPES = ['home', 'indicator', 'area', 'figure', 'audit', 'databank', 'compare', 'dataset'];
const RUNS = 3;
const ATTEMPTS = 6;
const SCORES = { performance: 0.99, accessibility: 1, 'best-practices': 1, seo: 1 };
const AUDITS = [
  { id: 'largest-contentful-paint', what: 'largest paint', unit: 's', per: 1000, most: 1, decimals: 2 },
  { id: 'total-blocking-time', what: 'blocking time', unit: 'ms', per: 1, most: 50, decimals: 0 },
  { id: 'cumulative-layout-shift', what: 'layout shift', unit: '', per: 1, most: 0, decimals: 3 },
];

type Figures = Readonly<Record<string, number>>;

/** Lighthouse on a page of each main type as a phone sees it, the median of three runs. */
export async function measureLighthouse(url: string, root: string): Promise<Row[]> {
  const pages = samplePages(root, 'da');
  const rows: Row[] = [];
  for (const type of TYPES) {
    const path = pages.get(type);
    if (path === undefined) rows.push(unmeasured(`Lighthouse on page ${type}`, 'there is no such page'));
    else rows.push(...(await rowsOf(type, url + path)));
  }
  return rows;
}

async function rowsOf(type: string, address: string): Promise<Row[]> {
  const runs: Figures[] = [];
  for (let attempt = 0; attempt < ATTEMPTS && runs.length < RUNS; attempt += 1) {
    const figures = await figuresOf(address);
    if (figures !== null) runs.push(figures);
  }
  if (runs.length < RUNS)
    return [unmeasured(`Lighthouse on page ${type}`, `only ${runs.length} of ${RUNS} runs came through`)];
  const middle = (id: string): number => median(runs.map(figures => figures[id]!));
  return [
    ...Object.entries(SCORES).map(([id, least]) =>
      row({ what: `Lighthouse on page ${type}, ${id}`, value: middle(id), unit: '', decimals: 2, least }),
    ),
    ...AUDITS.map(({ id, what, per, ...limits }) =>
      row({ what: `Lighthouse on page ${type}, ${what}`, value: middle(id) / per, ...limits }),
    ),
  ];
}

/** Null where the browser lost the recording, as happens on a busy machine. */
async function figuresOf(address: string): Promise<Figures | null> {
  const chrome = await launch({ chromePath: await findChromium(), chromeFlags: ['--headless', ...CHROMIUM_FLAGS] });
  try {
    const result = await lighthouse(address, {
      port: chrome.port,
      logLevel: 'silent',
      onlyCategories: Object.keys(SCORES),
    });
    if (!result || result.lhr.runtimeError) return null;
    const { categories, audits } = result.lhr;
    return Object.fromEntries([
      ...Object.keys(SCORES).map(id => [id, categories[id]?.score ?? 0]),
      ...AUDITS.map(({ id }) => [id, audits[id]?.numericValue ?? Infinity]),
    ]) as Figures;
  } finally {
    chrome.kill();
  }
}
