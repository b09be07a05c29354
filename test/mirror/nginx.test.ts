import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { request, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runMirrorCommand } from '../../scripts/mirror/command.ts';
import { PUBLISHED } from '../package/install/installed-package.ts';
import { findNginx, HOW_TO_INSTALL, startNginx, type RunningNginx } from './nginx.ts';
import { copyPublished, SUB_PATH, type PublishedCopy } from './published-copy.ts';

const program = await findNginx();
if (program === null) console.warn(HOW_TO_INSTALL);

let copy: PublishedCopy;
let nginx: RunningNginx;
beforeAll(async () => {
  if (program === null) return;
  copy = await copyPublished();
  const settings = await readFile(join(PUBLISHED, 'hosting', 'nginx.conf'), 'utf8');
  nginx = await startNginx(program, copy.root, settings);
});
afterAll(async () => {
  if (program === null) return;
  await nginx.close();
  await copy.remove();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as it is written, without what `fetch` would add or unpack. */
const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(new URL(nginx.url), { path: `/${path}`, headers }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });

describe.skipIf(program === null)('the tree served by nginx with the settings it brings', () => {
  it('may be read by any page, and be kept for ever', async () => {
    const { status, headers } = await get(`${copy.path}areas.csv`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  it('keeps pointers for minutes only', async () => {
    for (const [name, type] of [
      ['latest.json', 'application/json'],
      ['versions.json', 'application/json'],
      ['mirrors.json', 'application/json'],
      ['catalog.ttl', 'text/turtle; charset=utf-8'],
      ['catalog.jsonld', 'application/ld+json'],
    ]) {
      const { status, headers } = await get(`${SUB_PATH}data/${name}`);
      expect([status, headers['cache-control'], headers['content-type']]).toEqual([
        200,
        'public, max-age=300, stale-while-revalidate=86400',
        type,
      ]);
    }
  });

  it('answers ranges of Parquet, and never compresses it', async () => {
    const whole = await readFile(join(copy.root, copy.parquet));
    const { status, headers, body } = await get(copy.parquet, { range: 'bytes=4-103', 'accept-encoding': 'gzip' });
    expect([status, headers['content-range']]).toEqual([206, `bytes 4-103/${whole.length}`]);
    expect(headers['content-type']).toBe('application/vnd.apache.parquet');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(whole.subarray(4, 104))).toBe(true);
    expect((await get(copy.parquet, { range: `bytes=${whole.length}-` })).status).toBe(416);
  });

  it('sends precompressed files where there are such, to those who take them', async () => {
    const path = `${copy.path}codelists/target-group.csv`;
    const plain = await get(path);
    const packed = await get(path, { 'accept-encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(packed.body.length).toBeLessThan(plain.body.length);
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
  });

  it('answers 404 for what is not there, and lets nobody keep that', async () => {
    const { status, headers } = await get(`${copy.path}indicators/no-such.csv`);
    expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
  });

  it('sends nothing from outside its root', async () => {
    expect((await get('../../etc/passwd')).status).toBe(400);
    expect((await get(`${copy.path}..%2f..%2f..%2f..%2f..%2f..%2fetc/passwd`)).status).toBeGreaterThanOrEqual(400);
  });

  it('is whole: every file is as its manifest says, over the network', async () => {
    const { code, lines } = await runMirrorCommand(['verify', `${nginx.url}${SUB_PATH}data/`, '--parallel', '16']);
    expect(lines.join('\n')).toMatch(/^http.*: whole, \d+ files/);
    expect(code).toBe(0);
  });

  it('is mirrored whole into another folder', async () => {
    const folder = join(copy.root, 'second');
    const mirrored = await runMirrorCommand(['mirror', `${nginx.url}${SUB_PATH}data/`, folder, '--parallel', '16']);
    expect(mirrored.lines.join('\n')).toMatch(/^[^\n]* files fetched, 0 taken from what was there: whole/);
    const version = join(folder, 'v', copy.version);
    expect((await runMirrorCommand(['verify', version])).code).toBe(0);
    expect(await readFile(join(version, 'manifest.json'))).toEqual(await readFile(join(PUBLISHED, 'manifest.json')));
    await rm(folder, { recursive: true });
  });
});
