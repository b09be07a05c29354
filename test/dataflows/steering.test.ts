import Papa from 'papaparse';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { readGoals } from '../../scripts/build/read-goals.ts';
import { steeringFiles } from '../../src/dataflows/steering.ts';
import { tableAt } from '../../src/dataflows/tables/index.ts';
import { lk75 } from '../../src/indicators/lk-75.ts';
import { lkFokus1 } from '../../src/indicators/lk-fokus1.ts';
import { mgUnge } from '../../src/indicators/mg-unge.ts';
import { columnsOf } from '../../src/model/table.ts';
import type { PublishedAudit } from '../../src/package/audit-types.ts';
import type { PublishedRequirement } from '../../src/package/requirement-types.ts';
import { steer } from '../../src/steering/steering.ts';
import { comparisonOf, computedOf, worldOf } from '../steering/world.ts';

const young = (period: string, value: number, part?: 'municipality') => ({
  area: '167',
  period,
  value,
  numerator: value * 100,
  denominator: 10_000,
  ...(part && { part }),
});
const quarter = (period: string, value: number) => ({
  area: '167',
  period,
  value,
  numerator: value * 10,
  denominator: 1000,
});

const steering = steer(
  worldOf({
    book: await readGoals(),
    computed: [
      computedOf(mgUnge, 'Y', [
        ...['2022', '2023', '2024', '2025'].flatMap((period, i) => [
          young(period, 5 - i / 2),
          young(period, 4 - i / 2, 'municipality'),
        ]),
      ]),
      computedOf(lk75, 'Q', [quarter('2026-Q1', 60), quarter('2026-Q2', 61)]),
      computedOf(
        lkFokus1,
        'Y',
        [young('2024', 31), young('2025', 29)].map(own => ({ ...own, group: 'LONG' })),
      ),
    ],
    comparisons: [comparisonOf({ area: '167', indicator: 'mg-unge', value: 3.5 })],
  }),
);
const files = steeringFiles(steering);
const contents = (path: string): string => String(files.find(file => file.path === path)!.contents);
const rows = (path: string) => Papa.parse<Record<string, string>>(contents(path).trim(), { header: true }).data;

describe('steeringFiles', () => {
  it('list what there is in steering.json', () => {
    expect(JSON.parse(contents('steering.json'))).toMatchObject({
      audit_years: [2025, 2024, 2023],
      plan_year: 2027,
      areas: ['167'],
      analyses: [],
      monitoring_regions: ['1081', '1082', '1083', '1084', '1085'],
    });
  });

  it('have no column that their definition lacks', () => {
    const tables = files.filter(({ path }) => path.endsWith('.csv'));
    expect(tables.map(({ path }) => path)).toEqual([
      'goals.csv',
      'audits/167/2025.csv',
      'audits/167/2024.csv',
      'audits/167/2023.csv',
      'signals.csv',
      'compliance.csv',
    ]);
    for (const { path } of tables) {
      const definition = tableAt(path)!;
      const header = contents(path).split('\n')[0]!.split(',');
      expect(columnsOf(definition, header)).toHaveLength(definition.columns.length);
      const keys = rows(path).map(row => definition.key.map(name => row[name]).join(' '));
      expect(new Set(keys).size, path).toBe(keys.length);
      const required = definition.columns.filter(column => column.required).map(({ name }) => name);
      for (const row of rows(path))
        expect(
          required.filter(name => row[name] === ''),
          path,
        ).toEqual([]);
    }
  });

  it('tell an audit’s figure in three rows, one a column of the template', () => {
    const told = rows('audits/167/2025.csv').filter(({ indicator }) => indicator === 'mg-unge');
    expect(told.map(row => [row['responsibility'], row['obs_value'], row['numerator'], row['absent']])).toEqual([
      ['_T', '3.5', '350', ''],
      ['municipality', '2.5', '250', ''],
      ['state', '', '', 'no-state-part'],
    ]);
    const audit = JSON.parse(contents('audits/167/2025.json')) as PublishedAudit;
    expect(audit.sections[0]!.rows.map(({ overall }) => overall.value)).toEqual([3.5]);
  });

  it('tell every goal of a year, also one that nothing measures', () => {
    const goals = rows('goals.csv').filter(({ year }) => year === '2025');
    expect(goals.map(({ goal, ref_area, status, verified }) => [goal, ref_area, status, verified])).toEqual([
      ['fokusmaal-1', '167', 'met', 'true'],
      ['fokusmaal-2', 'DK', '', 'false'],
    ]);
  });

  it('tell signals in a feed for each region, dated by the release', () => {
    const atom = parseAtomFeed(contents('monitoring/1084.atom'));
    expect(atom.entries).toHaveLength(1);
    expect(atom).toMatchObject({ title: { value: 'Signaler i Region Hovedstaden' } });
    expect(contents('monitoring/1084.atom')).toContain('<updated>2026-10-26T00:00:00.000Z</updated>');
    expect(contents('monitoring/1084.atom')).toContain('Modeltal');
    const json = parseJsonFeed(contents('monitoring/1084.feed.json'));
    expect(json.items![0]!.content_text).toContain('Below the requirement since');
    expect(parseJsonFeed(contents('monitoring/1081.feed.json')).items ?? []).toEqual([]);
  });

  it('tell every requirement that a row of compliance names, with its dates, verified or not', () => {
    const rules = JSON.parse(contents('requirements.json')) as PublishedRequirement[];
    const named = rows('compliance.csv').flatMap(({ requirements }) => requirements!.split(' ').filter(Boolean));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(id => !rules.some(rule => rule.id === id && rule.verified))).toEqual([]);
    expect(rules.find(({ id }) => id === 'adp-75-pct')).toMatchObject({
      law: 'L 66 (2025-26)',
      from: '2026-01-01',
      to: null,
      min_share: 75,
      verified: true,
    });
    expect(rules.some(({ verified }) => !verified)).toBe(true);
  });

  it('make the same bytes again', () => {
    expect(steeringFiles(steering)).toEqual(files);
  });

  it('keep the header of signals where there are none, and make nothing else out of nothing', () => {
    const empty = steeringFiles(steer(worldOf({})));
    expect(empty.map(({ path }) => path)).toEqual([
      'steering.json',
      'monitoring.json',
      'signals.csv',
      ...['1081', '1082', '1083', '1084', '1085'].flatMap(region => [
        `monitoring/${region}.atom`,
        `monitoring/${region}.feed.json`,
      ]),
    ]);
    const header = String(empty[2]!.contents).trim();
    expect(header.split(',')).toEqual(contents('signals.csv').split('\n')[0]!.split(','));
  });
});
