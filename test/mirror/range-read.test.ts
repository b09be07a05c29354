import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/chromium/launch-chromium.ts';
import { parseByteRange } from '../../scripts/server/byte-range.ts';
import { PUBLISHED } from '../package/install/installed-package.ts';
import { copyPublished, type PublishedCopy } from './published-copy.ts';

const READER = fileURLToPath(new URL('range-reader.js', import.meta.url));
const SERIES = { ref_area: '851', target_group: '_T', freq: 'M' };

let copy: PublishedCopy;
let browser: Browser;
let script: string;
let server: Server;
let url: string;
let sent: number[];
/** False for a host that answers every request with the whole file. */
let ranges: boolean;

beforeAll(async () => {
  copy = await copyPublished();
  const made = await build({ entryPoints: [READER], bundle: true, write: false, format: 'iife', platform: 'browser' });
  script = made.outputFiles[0]!.text;
  browser = await launchChromium();
  server = createServer((request, response) => {
    if (!request.url!.endsWith('.parquet')) return response.end('<!doctype html><title>Reader</title>');
    const place = join(copy.root, copy.parquet);
    const bytes = statSync(place).size;
    if (request.method === 'HEAD') return response.writeHead(200, { 'content-length': bytes }).end();
    const range = ranges ? parseByteRange(request.headers.range, bytes) : null;
    if (range === 'unsatisfiable') return response.writeHead(416).end();
    const { first, last } = range ?? { first: 0, last: bytes - 1 };
    const part = range ? { 'content-range': `bytes ${first}-${last}/${bytes}` } : {};
    response.writeHead(range ? 206 : 200, { ...part, 'content-length': last - first + 1 });
    sent.push(last - first + 1);
    return createReadStream(place, { start: first, end: last }).pipe(response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await browser.close();
  await copy.remove();
});

type Told = { time_period: string; obs_value: number | null }[];
type Reading = Window & { readSeries: (url: string, series: object, bytes: number | null) => Promise<Told> };

async function read(bytes: number | null): Promise<Told> {
  sent = [];
  const page: Page = await browser.newPage();
  await page.goto(url);
  await page.addScriptTag({ content: script });
  const told = await page.evaluate(
    ([place, series, length]) => (window as unknown as Reading).readSeries(place, series, length),
    [`${url}am-ledighed.parquet`, SERIES, bytes] as const,
  );
  await page.close();
  return told;
}

/** The same series as the CSV file tells it. */
function expected(): [string, number | null][] {
  const lines = readFileSync(join(PUBLISHED, 'indicators', 'am-ledighed.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = lines[0]!.split(',');
  const rows = lines.slice(1).map(line => Object.fromEntries(line.split(',').map((cell, i) => [columns[i]!, cell])));
  return rows
    .filter(row => Object.entries(SERIES).every(([name, code]) => row[name] === code))
    .map(row => [row['time_period']!, row['obs_value'] === '' ? null : Number(row['obs_value'])]);
}

describe('one series of a Parquet file read in Chromium', () => {
  it('is read by ranges, a small part of the file', async () => {
    ranges = true;
    const size = statSync(join(copy.root, copy.parquet)).size;
    const told = await read(size);
    const total = sent.reduce((sum, bytes) => sum + bytes, 0);
    console.info(`${(total / 1000).toFixed(0)} kB of ${(size / 1000).toFixed(0)} kB in ${sent.length} requests`);
    expect(told.map(({ time_period, obs_value }) => [time_period, obs_value])).toEqual(expected());
    expect(total).toBeLessThan(size / 2);
  });

  it('is the same where the host refuses ranges: the whole file comes once', async () => {
    ranges = false;
    const told = await read(null);
    expect(told.map(({ time_period, obs_value }) => [time_period, obs_value])).toEqual(expected());
    expect(sent.length).toBeLessThanOrEqual(2);
  });
});
