import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersOf } from '../../src/codelists/members.ts';
import { computeIndicator } from '../../src/indicators/compute/compute-indicator.ts';
import { mgDagpenge } from '../../src/indicators/mg-dagpenge.ts';
import { rows } from './rows.ts';
import { measureTable, tablesOf, type SourceRow } from './tables.ts';

const REGION = '1081';
const members = membersOf(REGION, '2026-01-01');
const others = membersOf('DK', '2026-01-01').filter(code => !members.includes(code));

/** Full-time persons and labour force of one municipality; the persons of each of three months. */
interface Counts {
  readonly fte: readonly [number, number, number];
  readonly force: number;
}

const counts = fc.record({
  fte: fc.tuple(
    ...([0, 1, 2].map(() => fc.integer({ min: 3, max: 4000 })) as [
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
    ]),
  ),
  force: fc.integer({ min: 5000, max: 300_000 }),
});
const country = fc.array(counts, { minLength: members.length, maxLength: members.length });

const MONTHS = ['2026-01', '2026-02', '2026-03'];

/** The region's municipalities with their counts, and the rest of the country, which plays no part. */
const everywhere = (own: readonly Counts[]): (readonly [string, Counts])[] => [
  ...own.map((one, i) => [members[i]!, one] as const),
  ...others.map(code => [code, { fte: [100, 100, 100], force: 10_000 }] as const),
];

const labourRows = (own: readonly Counts[]): SourceRow[] =>
  everywhere(own).flatMap(([ref_area, { force }]): SourceRow[] => [
    { period: '2025', ref_area, sex: 'F', persons: Math.floor(force / 2) },
    { period: '2025', ref_area, sex: 'M', persons: Math.ceil(force / 2) },
  ]);

const benefitRows = (own: readonly Counts[]): SourceRow[] =>
  everywhere(own).flatMap(([ref_area, { fte }]) =>
    MONTHS.map((period, month): SourceRow => ({ period, ref_area, target_group: 'ADP', fte: fte[month]! })),
  );

const computed = (labour: readonly SourceRow[], benefit: readonly SourceRow[]) =>
  computeIndicator(mgDagpenge, tablesOf(measureTable('RAS400', 'Y', labour), measureTable('y01a02', 'M', benefit)));

const told = (own: readonly Counts[], area: string) =>
  rows(computed(labourRows(own), benefitRows(own)), { ref_area: area, responsibility: '_T' });

const number = (record: Record<string, string> | undefined, name: string): number => Number(record![name]);

describe('the rate of a larger area', () => {
  it('is the sum of its parts above over the sum below, never a mean of rates', () => {
    fc.assert(
      fc.property(country, own => {
        const region = told(own, REGION).find(({ time_period }) => time_period === '2026-02');
        const above = own.reduce((sum, { fte }) => sum + fte[1], 0);
        const below = own.reduce((sum, { force }) => sum + force, 0);
        expect(number(region, 'numerator')).toBe(above);
        expect(number(region, 'denominator')).toBe(below);
        expect(number(region, 'obs_value')).toBeCloseTo((100 * above) / below, 1);
      }),
      { numRuns: 20 },
    );
  });

  it('lies between the lowest and the highest of its parts', () => {
    fc.assert(
      fc.property(country, own => {
        const shares = own.map(({ fte, force }) => (100 * fte[1]) / force);
        const region = number(
          told(own, REGION).find(({ time_period }) => time_period === '2026-02'),
          'obs_value',
        );
        expect(region).toBeGreaterThanOrEqual(Math.min(...shares) - 0.051);
        expect(region).toBeLessThanOrEqual(Math.max(...shares) + 0.051);
      }),
      { numRuns: 20 },
    );
  });

  it('lies inside its own interval, month, quarter and part alike', () => {
    fc.assert(
      fc.property(country, own => {
        for (const record of rows(computed(labourRows(own), benefitRows(own))).filter(({ lower }) => lower !== '')) {
          expect(number(record, 'obs_value')).toBeGreaterThanOrEqual(number(record, 'lower') - 0.051);
          expect(number(record, 'obs_value')).toBeLessThanOrEqual(number(record, 'upper') + 0.051);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('does not change by a part where nobody lives and nobody is counted', () => {
    fc.assert(
      fc.property(country, fc.nat(members.length - 1), (own, at) => {
        const empty = own.map((one, i): Counts => (i === at ? { fte: [0, 0, 0], force: 0 } : one));
        const rest = empty.filter((_, i) => i !== at);
        const region = told(empty, REGION).find(({ time_period }) => time_period === '2026-Q1');
        const above = rest.reduce((sum, { fte }) => sum + (fte[0] + fte[1] + fte[2]) / 3, 0);
        const below = rest.reduce((sum, { force }) => sum + force, 0);
        expect(number(region, 'obs_value')).toBeCloseTo((100 * above) / below, 1);
        expect(number(region, 'denominator')).toBe(below);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the figures of an edition', () => {
  it('have the same bytes in whatever order its rows were delivered', () => {
    fc.assert(
      fc.property(country, fc.infiniteStream(fc.nat()), (own, keys) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map(item => ({ item, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const [labour, benefit] = [labourRows(own), benefitRows(own)];
        expect(rows(computed(shuffled(labour), shuffled(benefit)))).toEqual(rows(computed(labour, benefit)));
      }),
      { numRuns: 10 },
    );
  });

  it('count seven times as many where seven times as many are counted, at the same rate', () => {
    fc.assert(
      fc.property(country, own => {
        const scaled = own.map(({ fte, force }): Counts => ({
          fte: [7 * fte[0], 7 * fte[1], 7 * fte[2]],
          force: 7 * force,
        }));
        const [once, seven] = [told(own, REGION), told(scaled, REGION)];
        expect(seven.map(record => record['obs_value'])).toEqual(once.map(record => record['obs_value']));
        seven.forEach((record, i) =>
          expect(number(record, 'numerator') / 7).toBeCloseTo(number(once[i], 'numerator'), 0),
        );
      }),
      { numRuns: 10 },
    );
  });
});
