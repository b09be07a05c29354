import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/chromium/launch-chromium.ts';
import { serveFolder } from '../../../scripts/server/serve-folder.ts';
import { installPackage, PUBLISHED, ROOT, type InstalledPackage } from './installed-package.ts';

const EXAMPLES = join(ROOT, 'docs', 'examples');
const example = (name: string): string => readFileSync(join(EXAMPLES, name), 'utf8');
const pandas = spawnSync('python3', ['-c', 'import pandas']).status === 0;

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
});
afterAll(() => installed.remove());

/** Rows of a CSV file whose cells hold no commas in quotes. */
function rowsOf(path: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(join(PUBLISHED, path), 'utf8').trimEnd().split('\n');
  const names = head!.split(',');
  return lines.map(line => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell])));
}

const monthly = () =>
  rowsOf('indicators/am-ledighed.csv').filter(row => row['target_group'] === '_T' && row['freq'] === 'M');

describe('the examples', () => {
  it('prints a series, a comparison and five areas as one in Node, in ten lines', async () => {
    const code = example('node.mjs');
    expect(code.split('\n').filter(line => line.trim() !== '').length).toBeLessThanOrEqual(10);
    const lines = (await installed.node(code)).split('\n');
    const [aalborg, aarhus] = ['851', '751'].map(area => monthly().filter(row => row['ref_area'] === area));
    const last = aalborg!.at(-1)!;
    expect(lines).toContain(`Aalborg ${last['time_period']}: ${last['obs_value']} %`);
    const difference = Number(last['obs_value']) - Number(aarhus!.at(-1)!['obs_value']);
    expect(lines.find(line => line.startsWith('Aalborg against'))).toContain(`: ${Number(difference.toFixed(1))} `);
    expect(lines.at(-1)).toMatch(/^Five at the west coast: \d+(\.\d)? % of \d+/);
  });

  it('shows a series in a browser, bundled, without any request of its own', async () => {
    const { outputFiles } = await build({
      stdin: { contents: example('browser.js'), resolveDir: installed.project, loader: 'js' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
    });
    await writeFile(join(installed.project, 'bundle.js'), outputFiles[0]!.contents);
    await writeFile(
      join(installed.project, 'index.html'),
      '<!doctype html><script type="module" src="bundle.js"></script>',
    );
    const [site, browser] = await Promise.all([serveFolder(installed.project), launchChromium()]);
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', request => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url);
    const items = await page.locator('li').allTextContents();
    await browser.close();
    await site.close();
    const last = monthly()
      .filter(row => row['ref_area'] === '851')
      .at(-1)!;
    expect(items).toHaveLength(12);
    expect(items.at(-1)).toBe(`${last['time_period']}: ${last['obs_value']}`);
    expect(asked.filter(path => path !== '/favicon.ico')).toEqual(['/', '/bundle.js']);
  });

  it('compiles with types that refuse a misspelt id', () => {
    const compile = (text: string): string => {
      const place = join(installed.project, 'compare.ts');
      writeFileSync(place, text);
      const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
      const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2022'];
      return spawnSync(process.execPath, [tsc, ...options, place], { encoding: 'utf8', cwd: installed.project }).stdout;
    };
    const good = example('compare.ts');
    expect(compile(good)).toBe('');
    expect(compile(good.replace("'mg-offentlig-forsoergelse'", "'mg-offentlig-forsorgelse'"))).toContain('TS2820');
    expect(compile(good.replace("'751'", "'752'"))).toContain('"752"');
    expect(compile(good.replace("= 'ADP'", "= 'APD'"))).toContain('"APD"');
  });

  it('is answered by DuckDB from the files as they lie there', async () => {
    const sql = example('duckdb.sql').replaceAll(/read_csv\('/g, `read_csv('${PUBLISHED}/`);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = (await connection.runAndReadAll(sql)).getRowObjects();
    const months = monthly();
    const last = months
      .map(row => row['time_period']!)
      .sort()
      .at(-1)!;
    const highest = months
      .filter(row => row['time_period'] === last && /^\d{3}$/.test(row['ref_area']!) && row['obs_value'] !== '')
      .sort((a, b) => Number(b['obs_value']) - Number(a['obs_value']));
    expect(rows).toHaveLength(5);
    expect(rows.map(row => row['obs_value'])).toEqual(highest.slice(0, 5).map(row => Number(row['obs_value'])));
  });

  it.runIf(pandas)('is answered by pandas, sums over sums (installed by: pip install pandas)', async () => {
    const printed = installed.run('python3', [join(EXAMPLES, 'read.py'), `${PUBLISHED}/`]);
    const told = await installed.node(`
      import { aggregate, loadIndicator } from 'jobindsats-data';
      const rows = aggregate(await loadIndicator('am-ledighed'), { areas: ['665', '671', '661', '760', '573'] });
      console.log(rows.at(-1).time_period, rows.at(-1).obs_value);
    `);
    expect(printed).toMatch(new RegExp(told.replace(' ', '\\s+')));
  });

  it.each(['read.py', 'read.R', 'duckdb.sql'])('names only files and columns that there are: %s', name => {
    const text = example(name);
    const files = [...text.matchAll(/(?<=["'}])[a-z]+(?:\/[a-z-]+)?\.csv/g)].map(match => match[0]);
    expect(files.length).toBeGreaterThan(0);
    const columns = files.flatMap(path => readFileSync(join(PUBLISHED, path), 'utf8').split('\n', 1)[0]!.split(','));
    expect(files.filter(path => !existsSync(join(PUBLISHED, path)))).toEqual([]);
    const used = [
      ...text.matchAll(/\b(?:ref_area|target_group|time_period|obs_\w+|freq|numerator|denominator|name_da|level)\b/g),
    ];
    expect(used.length).toBeGreaterThan(2);
    expect(used.map(match => match[0]).filter(column => !columns.includes(column))).toEqual([]);
  });

  it('lists every program with what it reads', () => {
    const listed = [...example('README.md').matchAll(/^\| `([^`]+)`/gm)].map(match => match[1]);
    expect(listed.sort()).toEqual(
      readdirSync(EXAMPLES)
        .filter(name => name !== 'README.md')
        .sort(),
    );
  });
});
