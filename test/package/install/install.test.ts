import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/package/types.ts';
import { installPackage, PUBLISHED, ROOT, type InstalledPackage } from './installed-package.ts';

const TSC = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

describe('the package, packed and installed in an empty project', () => {
  let installed: InstalledPackage;
  const node = (code: string): Promise<string> => installed.node(code);
  beforeAll(async () => {
    installed = await installPackage();
  });
  afterAll(() => installed.remove());

  it('brings nothing else with it', async () => {
    expect((await readdir(join(installed.project, 'node_modules'))).filter(name => !name.startsWith('.'))).toEqual([
      'jobindsats-data',
    ]);
  });

  it('prints a series in a few lines, with the model label at hand', async () => {
    const catalogue = JSON.parse(await readFile(join(PUBLISHED, 'indicators.json'), 'utf8')) as Catalogue;
    const printed = await node(`
      import { areas, indicators, loadIndicator, notice } from 'jobindsats-data';
      const data = await loadIndicator('am-ledighed');
      const rows = data.rows({ ref_area: '851', target_group: '_T', freq: 'M' });
      console.log(JSON.stringify([areas.find(({ id }) => id === '851').name.da, indicators.length, notice, rows.length, rows[0]]));
    `);
    const [name, count, notice, length, row] = JSON.parse(printed) as [
      string,
      number,
      unknown,
      number,
      Record<string, unknown>,
    ];
    expect([name, count, notice]).toEqual(['Aalborg', catalogue.indicators.length, catalogue.notice]);
    const { first } = catalogue.indicators.find(({ id }) => id === 'am-ledighed')!.periods.M!;
    expect(row).toMatchObject({ indicator: 'am-ledighed', ref_area: '851', freq: 'M', time_period: first });
    expect(length).toBeGreaterThan(12);
  });

  it('tells every row of the CSV files, cell by cell', async () => {
    const folder = join(PUBLISHED, 'indicators');
    const parts = (await readdir(join(folder, 'mg-langtidsledige'))).filter(name => name.endsWith('.csv'));
    const paths = ['mg-langtidsledige.csv', ...parts.map(name => `mg-langtidsledige/${name}`)];
    const texts = await Promise.all(paths.map(path => readFile(join(folder, path), 'utf8')));
    const columns = texts[0]!.slice(0, texts[0]!.indexOf('\n')).split(',');
    const told = texts.flatMap(text => text.trimEnd().split('\n').slice(1)).sort();
    const printed = await node(`
      import { loadIndicator } from 'jobindsats-data';
      import { createHash } from 'node:crypto';
      const columns = ${JSON.stringify(columns)};
      const rows = (await loadIndicator('mg-langtidsledige', 'all')).rows();
      const lines = rows.map(row => columns.map(name => row[name] ?? '').join(','));
      console.log(lines.length, createHash('sha256').update(lines.sort().join('\\n')).digest('hex'));
    `);
    const { createHash } = await import('node:crypto');
    expect(printed).toBe(`${told.length} ${createHash('sha256').update(told.join('\n')).digest('hex')}`);
  });

  it('loads the headline alone unless a part is named, and says where a code may be found', async () => {
    const printed = await node(`
      import { loadIndicator } from 'jobindsats-data';
      const whole = await loadIndicator('am-ledighed');
      const insured = await loadIndicator('am-ledighed', { target_group: 'ADP' });
      const rows = insured.rows({ ref_area: '851', target_group: 'ADP', freq: 'Y' });
      const said = [];
      try { whole.rows({ target_group: 'ADP' }); } catch (error) { said.push(error.message); }
      console.log(JSON.stringify([rows.length > 5, ...said]));
    `);
    const [loaded, said] = JSON.parse(printed) as [boolean, string];
    expect(loaded).toBe(true);
    expect(said).toMatch(/^unknown target_group: "ADP" is not among the loaded figures of am-ledighed/);
  });

  it('gives one indicator for one area by its own path', async () => {
    const printed = await node(`
      import file from 'jobindsats-data/indicators/am-ledighed/851.json' with { type: 'json' };
      import { rowsOf } from 'jobindsats-data';
      console.log(new Set([...rowsOf(file)].map(row => row.ref_area)).size, file.indicator);
    `);
    expect(printed).toBe('1 am-ledighed');
  });

  it('refuses an unknown indicator by name', async () => {
    const printed = await node(`
      import { loadIndicator } from 'jobindsats-data';
      await loadIndicator('am-ledigheed').catch(error => console.log(error.message));
    `);
    expect(printed).toMatch(/^unknown indicator: "am-ledigheed"\. There are am-ledighed, /);
  });

  it('brings JSON Schemas of its files, which any validator reads', async () => {
    const printed = await node(`
      import openapi from 'jobindsats-data/openapi.json' with { type: 'json' };
      import file from 'jobindsats-data/indicators/am-ledighed.json' with { type: 'json' };
      console.log(JSON.stringify([openapi.components.schemas.Indicator, file]));
    `);
    const [schema, file] = JSON.parse(printed) as [object, Record<string, unknown>];
    const fits = new Ajv2020({ strict: false }).compile(schema);
    expect(fits(file), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ ...file, decimals: 'one' })).toBe(false);
  });

  it('has types that refuse a misspelt indicator and a misspelt area', async () => {
    const check = async (code: string): Promise<string> => {
      await writeFile(join(installed.project, 'main.ts'), code);
      const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2022'];
      const done = spawnSync(process.execPath, [TSC, ...options, 'main.ts'], {
        cwd: installed.project,
        encoding: 'utf8',
      });
      return done.stdout;
    };
    const good = `import { loadIndicator, type Row } from 'jobindsats-data';
      import data from 'jobindsats-data/indicators/am-ledighed';
      const rows: Row[] = (await loadIndicator('am-ledighed')).rows({ ref_area: '851', freq: 'M' }).concat(data.rows());
      export const values: (number | null)[] = rows.map(row => row.obs_value);`;
    expect(await check(good)).toBe('');
    expect(await check(good.replace("'am-ledighed')", "'am-ledigheed')"))).toContain('am-ledigheed');
    expect(await check(good.replace("'851'", "'852'"))).toContain('852');
  });
});
