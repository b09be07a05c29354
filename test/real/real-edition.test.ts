import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/build.ts';
import { periodId, toOrdinal } from '../../src/model/period.ts';
import { rowsOf } from '../../src/package/decode.ts';
import type { PublishedAudit } from '../../src/package/audit-types.ts';
import type { Catalogue, IndicatorFile, Row } from '../../src/package/types.ts';

const REAL = fileURLToPath(new URL('../../../shared/real/extracts/', import.meta.url));
const EDITION = join(REAL, 'jobindsats', '2026-08-22');

describe.skipIf(!existsSync(REAL))('the build on real editions (skipped where they are not at hand)', () => {
  let out: string;
  const lines: string[] = [];
  const recorded = (table: string) =>
    (JSON.parse(readFileSync(join(EDITION, `${table}.json`), 'utf8')) as { rows: (string | number | null)[][] }).rows;
  const published = (id: string): Row[] => [
    ...rowsOf(JSON.parse(readFileSync(join(out, 'indicators', `${id}.json`), 'utf8')) as IndicatorFile),
  ];
  const month = (text: unknown) =>
    periodId('M', toOrdinal('M', Number(String(text).slice(0, 4)), Number(String(text).slice(5))));
  const catalogue = (): Catalogue => JSON.parse(readFileSync(join(out, 'indicators.json'), 'utf8')) as Catalogue;

  beforeAll(async () => {
    out = join(await mkdtemp(join(tmpdir(), 'real-')), 'published');
    await buildData({ extracts: REAL, out, log: line => lines.push(line) });
  }, 60_000);
  afterAll(() => rm(join(out, '..'), { recursive: true, force: true }));

  it.each([
    ['Hele landet', 'DK'],
    ['Albertslund', '165'],
  ])('tells the recorded unemployed of %s in all 60 months', (name, code) => {
    const wanted = recorded('y25i01')
      .filter(([, area, group]) => area === name && group === 'Ydelsesgrupper i alt')
      .map(([period, , , fte, rate]) => [month(period), fte, rate]);
    const told = published('am-ledighed')
      .filter(row => row.ref_area === code && row.target_group === '_T' && row.freq === 'M')
      .map(row => [row.time_period, row.numerator, row.obs_value]);
    expect(told).toHaveLength(60);
    expect(told).toEqual(wanted);
  });

  it('keeps every withheld count suppressed, and 14 more so that none of them can be worked out', () => {
    const withheld = recorded('y25i01').filter(([, , , fte]) => fte === null);
    const [header, ...rows] = readFileSync(join(out, 'indicators', 'am-ledighed.csv'), 'utf8')
      .trimEnd()
      .split('\n');
    const columns = header!.split(',');
    const hidden = rows
      .map(row => Object.fromEntries(row.split(',').map((cell, column) => [columns[column]!, cell])))
      .filter(row => row['obs_status'] === 'Q' && row['freq'] === 'M' && /^\d{3}$/.test(row['ref_area']!));
    expect(withheld).toHaveLength(57);
    expect(hidden).toHaveLength(57 + 14);
    for (const row of hidden) expect([row['obs_value'], row['numerator'], row['lower']]).toEqual(['', '', '']);
  });

  it('tells a rate that numerator and denominator make, wherever all three are published', () => {
    let compared = 0;
    for (const { id, available, multiplier, decimals } of catalogue().indicators) {
      if (!available) continue;
      for (const { obs_value, numerator, denominator } of published(id)) {
        if (obs_value === null || numerator === null || denominator === null) continue;
        compared += 1;
        expect(Math.abs((multiplier * numerator) / denominator - obs_value)).toBeLessThanOrEqual(
          0.5 / 10 ** decimals + 1e-9,
        );
      }
    }
    console.info(`rates recomputed from numerator and denominator: ${compared} cells, all within rounding`);
    expect(compared).toBeGreaterThan(10_000);
  });

  it('says what is not in the edition and invents nothing for it', async () => {
    const missing = catalogue().indicators.filter(({ available }) => !available);
    expect(missing.map(({ id }) => id)).toContain('mg-sygedagpenge');
    const files = await readdir(join(out, 'indicators'));
    for (const { id, reason } of missing) {
      expect(reason!.da).toMatch(/^Ikke i denne udgave/);
      expect(files.filter(file => file.startsWith(id))).toEqual([]);
    }
    expect(lines.some(line => line.startsWith('not in this edition: mg-sygedagpenge'))).toBe(true);
  });

  it('audits a jobcentre with what the tables allow, cell for cell, and says what is missing', () => {
    const audit = JSON.parse(readFileSync(join(out, 'audits', '851', '2025.json'), 'utf8')) as PublishedAudit;
    const rows = audit.sections.flatMap(section => section.rows);
    expect(rows.map(({ indicator }) => indicator)).toContain('am-ledighed');
    for (const { indicator, target_group, freq, time_period, overall } of rows) {
      const own = published(indicator).find(
        row =>
          row.ref_area === '851' &&
          row.target_group === target_group &&
          row.responsibility === '_T' &&
          row.freq === freq &&
          row.time_period === time_period,
      )!;
      expect([overall.value, overall.numerator, overall.denominator]).toEqual([
        own.obs_value,
        own.numerator,
        own.denominator,
      ]);
    }
    const missing = audit.sections.flatMap(section => section.missing);
    expect(missing).toContainEqual({ indicator: 'mg-sygedagpenge', reason: 'not-in-edition', tables: ['y07a02'] });
    expect(audit.head).toMatchObject({ kind: 'official', notice: null, cluster: [], state_part: false });
  });

  it('carries no model label anywhere', async () => {
    expect(catalogue().notice).toBeNull();
    for (const path of await readdir(out, { recursive: true })) {
      if (/\.(json|csv|js|ts)$/.test(path))
        expect(await readFile(join(out, path), 'utf8'), path).not.toMatch(/Modeltal –|Model figures –/);
    }
  });
});
