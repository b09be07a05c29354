import { readFileSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '../../../src/package/manifest.ts';
import { installPackage, PUBLISHED, tool, type InstalledPackage } from './installed-package.ts';

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
});
afterAll(() => installed.remove());

const manifest = () => parseManifest(readFileSync(join(PUBLISHED, 'manifest.json'), 'utf8'));
const packed = (): string[] =>
  installed
    .run('tar', ['-tzf', installed.tarball])
    .trim()
    .split('\n')
    .map(path => path.replace(/^package\//, ''))
    .sort();

describe('the tarball', () => {
  it('holds the files that the manifest marks, and no others', () => {
    const marked = manifest()
      .files.filter(file => file.package)
      .map(({ path }) => path);
    expect(packed()).toEqual([...marked, 'manifest.json'].sort());
  });

  it('holds figures as JSON alone; the other formats are in the file tree', () => {
    const others = packed().filter(
      path => !/\.(js|d\.ts|json|parquet)$/.test(path) && !/^(codelists\/|areas\.csv)/.test(path),
    );
    expect(others.sort()).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md']));
    expect(others.filter(path => /\.(csv|xlsx|zip|ttl)$/.test(path) && path !== 'compatibility.csv')).toEqual([]);
    expect(packed().filter(path => /\.(parquet|jsonstat\.json|table\.json)$/.test(path))).toEqual([]);
  });

  it('stays below 10 MB packed, 50 MB unpacked and 20 MB a file', async () => {
    const { size } = await stat(installed.tarball);
    const sizes = manifest()
      .files.filter(file => file.package)
      .map(({ bytes }) => bytes);
    const unpacked = sizes.reduce((sum, bytes) => sum + bytes, 0);
    console.info(`tarball: ${(size / 1e6).toFixed(2)} MB, unpacked ${(unpacked / 1e6).toFixed(1)} MB`);
    expect(size).toBeLessThan(10e6);
    expect(unpacked).toBeLessThan(50e6);
    expect(Math.max(...sizes)).toBeLessThan(20e6);
  });

  it('gives publint nothing to say', async () => {
    const { messages, pkg } = await publint({ pkgDir: PUBLISHED, strict: true });
    expect(messages.map(message => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it('has types that every way of resolving ESM finds, for the entry and its subpaths', () => {
    const subpaths = ['.', './verify', './indicators/am-ledighed', './codelists/sex'];
    const args = [installed.tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'];
    const told = installed.run(tool('attw'), [...args, '--entrypoints', ...subpaths]);
    expect(told).not.toMatch(/Internal resolution error|Resolution failed|Masquerading|False/);
  });

  it('proves its own files, and names one that was changed', async () => {
    const verify = `
      import { verify } from 'jobindsats-data/verify';
      const { files, problems } = await verify();
      console.log(files, JSON.stringify(problems));
    `;
    const count = manifest().files.filter(file => file.package).length;
    expect(await installed.node(verify)).toBe(`${count} []`);
    const place = join(installed.project, 'node_modules/jobindsats-data/areas.json');
    const text = readFileSync(place, 'utf8');
    await writeFile(place, text.replace('Aalborg', 'Aålborg').slice(0, -1));
    expect(await installed.node(verify)).toMatch(/"path":"areas\.json","problem":"has (?:another SHA-256|\d+ bytes)/);
    await writeFile(place, text);
  });

  it('has a command that verifies and mirrors', () => {
    expect(installed.run(join(installed.project, 'node_modules/.bin/jobindsats-data'), ['verify', PUBLISHED])).toMatch(
      /: version .*: whole, \d+ files/,
    );
  });
});

/** What a bundler makes of a program for browsers, in bytes after gzip. */
async function bundled(code: string): Promise<{ text: string; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: installed.project, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    minify: true,
    logLevel: 'silent',
  });
  const { text } = outputFiles[0]!;
  return { text, gzip: gzipSync(text, { level: 9 }).length };
}

describe('what a bundler takes of the package', () => {
  it('is only the functions used: no catalogue, no areas, no figures', async () => {
    const { text, gzip } = await bundled(
      `import { series, version } from 'jobindsats-data'; console.log(series, version);`,
    );
    console.info(`series and version: ${(gzip / 1000).toFixed(1)} kB gzip`);
    expect(gzip).toBeLessThan(5e3);
    expect(text).not.toMatch(/Aalborg|numeratorText|kommune/i);
  });

  it('is at most 120 kB for any indicator, and 4 kB for its file of one area', async () => {
    const { files } = manifest();
    const ids = files.flatMap(({ path }) => /^indicators\/([^/]+)\.js$/.exec(path)?.[1] ?? []);
    const sizes = await Promise.all(
      ids.map(
        async id => (await bundled(`import data from 'jobindsats-data/indicators/${id}'; console.log(data);`)).gzip,
      ),
    );
    const areas = files.filter(({ path }) => /^indicators\/[^/]+\/(?!by-)[^/.]+\.json$/.test(path));
    const largest = areas.map(({ path }) => gzipSync(readFileSync(join(PUBLISHED, path)), { level: 9 }).length);
    console.info(
      `one indicator: at most ${(Math.max(...sizes) / 1000).toFixed(1)} kB gzip; one area: ${(Math.max(...largest) / 1000).toFixed(2)} kB`,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(120e3);
    expect(Math.max(...largest)).toBeLessThanOrEqual(4000);
  });
});
