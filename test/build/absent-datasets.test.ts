import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/build.ts';
import { undocumented } from '../dataflows/documented-columns.ts';
import { body, smallY25i01, writeEditionFolder, Y25I01 } from './edition-folder.ts';

describe('the build of an edition with the unemployed of two municipalities alone', () => {
  let folder: string;
  let out: string;
  const lines: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'absent-'));
    out = join(folder, 'published');
    const extracts = join(folder, 'extracts');
    const files = { 'y25i01.json': body(Y25I01, smallY25i01()) };
    await writeEditionFolder(extracts, { source: 'jobindsats', edition: '2026-03-20', files });
    await buildData({ extracts, out, log: line => lines.push(line) });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('publishes no dataset that it has no figures for', async () => {
    const paths = await readdir(out, { recursive: true });
    expect(paths.filter(path => /^(saving-potential|funnel|survival|completeness)/.test(path))).toEqual([]);
    const listed = JSON.parse(await readFile(join(out, 'datasets.json'), 'utf8')) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual([
      'comparisons',
      'framework',
      'control',
      'calendar',
      'status',
      'disclosure',
      'goals',
      'monitoring',
    ]);
  });

  it('has control charts without a state, since no month has one a year before', async () => {
    const rows = (await readFile(join(out, 'control.csv'), 'utf8')).trim().split('\n');
    expect(rows.slice(1)).toEqual([
      '165,am-ledighed,_T,2026-02,4.5,,,percentage-points,,,,,0,true,,,',
      '825,am-ledighed,_T,2026-02,4.5,,,percentage-points,,,,,0,true,,,',
    ]);
  });

  it('says why', () => {
    for (const line of [
      'saving potential not calculated: no yearly figures of a benefit group',
      'funnels not made: no indicator has a whole year of comparable figures',
      'survival curves not told: needs y01b01, y36b01',
      'completeness of the newest periods not told: needs an edition before this one',
      'result audits not made: no whole year of figures of a municipality',
      'compliance not told: no figures of interviews or offers in time',
    ])
      expect(lines).toContain(line);
  });

  it('says so where the edition before is the same', async () => {
    const extracts = join(folder, 'twice');
    for (const edition of ['2026-03-20', '2026-03-22'])
      await writeEditionFolder(extracts, {
        source: 'jobindsats',
        edition,
        files: { 'y25i01.json': body(Y25I01, smallY25i01()) },
      });
    const said: string[] = [];
    const again = join(folder, 'again');
    await buildData({ extracts, out: again, log: line => said.push(line) });
    expect(await readdir(again)).not.toContain('completeness.csv');
    expect(said.filter(line => line.startsWith('completeness'))).toEqual([
      'completeness of the newest periods not told: no table was published again since the edition before',
    ]);
  });

  it('publishes no column that docs/data.md does not describe', async () => {
    const tables = (await readdir(out, { recursive: true })).filter(path => path.endsWith('.csv'));
    const problems = await Promise.all(
      tables.map(async path => undocumented(path, await readFile(join(out, path), 'utf8'))),
    );
    expect(problems.flat()).toEqual([]);
  });
});
