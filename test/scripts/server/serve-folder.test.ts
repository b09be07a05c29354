import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../scripts/server/serve-folder.ts';
import type { ServedFolder } from '../../../scripts/server/serve-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-folder-'));
const root = join(folder, 'site');
const long = 'Jobindsats '.repeat(500);
let site: ServedFolder;

beforeAll(async () => {
  mkdirSync(join(root, 'da'), { recursive: true });
  mkdirSync(join(root, 'data/v/1.0.0'), { recursive: true });
  writeFileSync(join(root, 'da/index.html'), '<p>Forside</p>');
  writeFileSync(join(root, 'da/å.html'), 'å');
  writeFileSync(join(root, '404.html'), 'Siden findes ikke');
  writeFileSync(join(root, 'data/v/1.0.0/long.csv'), long);
  writeFileSync(join(root, 'data/v/1.0.0/LICENSE'), 'free');
  writeFileSync(join(root, 'empty.txt'), '');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  site = await serveFolder(root);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Sends the path as it is written, where `fetch` would tidy it first. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path, headers, method }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('serveFolder', () => {
  it('serves a folder by its index page', async () => {
    const { status, headers, body } = await get('/da/');
    expect([status, headers['content-type'], body.toString()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>Forside</p>',
    ]);
  });

  it('sends a folder without a closing slash to the one with it, keeping the query', async () => {
    const { status, headers } = await get('/da?tema=1');
    expect([status, headers.location]).toEqual([301, '/da/?tema=1']);
  });

  it('reads percent-encoded names', async () => {
    expect((await get('/da/%C3%A5.html')).body.toString()).toBe('å');
  });

  it('answers with the 404 page where there is nothing', async () => {
    const { status, body } = await get('/da/nothing');
    expect([status, body.toString()]).toEqual([404, 'Siden findes ikke']);
  });

  it.each([
    '/../secret.txt',
    '/da/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/da/..%5c..%5csecret.txt',
    '/link.txt',
    '/%00',
    '/%zz',
  ])('never leaves the folder: %s', async path => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('secret');
  });

  it('compresses text with brotli before gzip, and says that it depends on the request', async () => {
    const brotli = await get('/data/v/1.0.0/long.csv', { 'accept-encoding': 'gzip, br' });
    const gzip = await get('/data/v/1.0.0/long.csv', { 'accept-encoding': 'gzip, br;q=0' });
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(long);
    expect(gunzipSync(gzip.body).toString()).toBe(long);
    expect(brotli.headers.vary).toBe('accept-encoding');
    expect((await get('/data/v/1.0.0/long.csv')).body.toString()).toBe(long);
  });

  it.each([
    ['bytes=0-3', 206, 'Jobi', `bytes 0-3/${long.length}`],
    ['bytes=-4', 206, 'ats ', `bytes ${long.length - 4}-${long.length - 1}/${long.length}`],
    [`bytes=${long.length - 2}-`, 206, 's ', `bytes ${long.length - 2}-${long.length - 1}/${long.length}`],
    [`bytes=${long.length}-`, 416, '', `bytes */${long.length}`],
  ])('answers the byte range %s', async (range, status, text, contentRange) => {
    const answer = await get('/data/v/1.0.0/long.csv', { range, 'accept-encoding': 'br' });
    expect([answer.status, answer.body.toString(), answer.headers['content-range']]).toEqual([
      status,
      text,
      contentRange,
    ]);
  });

  it('ignores ranges it cannot read', async () => {
    expect((await get('/da/', { range: 'lines=1-2' })).status).toBe(200);
  });

  it('lets versions be kept forever and asks again for the rest', async () => {
    const fixed = await get('/data/v/1.0.0/LICENSE');
    expect(fixed.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'content-type': 'text/plain; charset=utf-8',
    });
    const page = await get('/da/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await get('/da/', { 'if-none-match': page.headers.etag! })).status).toBe(304);
  });

  it('sends strict headers with every answer', async () => {
    for (const path of ['/da/', '/nothing', '/%zz']) {
      expect((await get(path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
    }
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    const head = await get('/data/v/1.0.0/long.csv', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(long.length), 0]);
    expect((await get('/da/', {}, 'POST')).status).toBe(405);
  });

  it('serves empty files', async () => {
    expect(await get('/empty.txt')).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });

  it('takes another port where the asked one is taken', async () => {
    const second = await serveFolder(root, site.port);
    expect(second.port).not.toBe(site.port);
    await second.close();
  });

  it('says what to do where the folder is missing', async () => {
    await expect(serveFolder(join(root, 'nowhere'))).rejects.toThrow(/^missing folder: .*nowhere/);
  });
});
