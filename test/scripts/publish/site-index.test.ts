import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexSite } from '../../../scripts/publish/site-index.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-index-'));
});
afterEach(() => rm(site, { recursive: true }));

const page = async (path: string, html = '<p>Side</p>') => {
  await mkdir(join(site, path), { recursive: true });
  await writeFile(join(site, path, 'index.html'), html);
};
const index = () => indexSite(site, { address: 'https://example.org/mirror/', modified: '2026-10-26' });
const read = (path: string): Promise<string> => readFile(join(site, path), 'utf8');

describe('indexSite', () => {
  it('lists every page once with its twin in the other language and the day of release', async () => {
    for (const path of ['da', 'en', 'da/areas/101', 'en/areas/101', 'da/kun-dansk']) await page(path);
    expect(await index()).toBe(5);
    const map = await read('sitemap.xml');
    const places = [...map.matchAll(/<loc>([^<]+)/g)].map(match => match[1]);
    expect(places).toEqual([
      'https://example.org/mirror/da/',
      'https://example.org/mirror/da/areas/101/',
      'https://example.org/mirror/da/kun-dansk/',
      'https://example.org/mirror/en/',
      'https://example.org/mirror/en/areas/101/',
    ]);
    expect(map.match(/hreflang="en" href="https:\/\/example\.org\/mirror\/en\/areas\/101\/"/g)).toHaveLength(2);
    expect(map).not.toContain('en/kun-dansk');
    expect(map.match(/<lastmod>2026-10-26<\/lastmod>/g)).toHaveLength(5);
  });

  it('leaves out the door, data and pages that ask not to be found', async () => {
    await page('.', '<meta http-equiv="refresh" content="0; url=da/">');
    await page('da/gone', '<meta name="robots" content="noindex">');
    await page('data/v/1.0.0');
    await page('da');
    expect(await index()).toBe(1);
  });

  it('lets everyone in and says where the map is', async () => {
    await index();
    expect(await read('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/mirror/sitemap.xml\n',
    );
  });
});
