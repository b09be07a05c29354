import { describe, expect, it } from 'vitest';
import { ageOf } from '../../../src/model/age-of.ts';
import { completeness } from '../../../src/comparisons/completeness/completeness.ts';
import { revisedTables } from '../../../src/comparisons/completeness/indicator-revisions.ts';
import { municipalities } from '../../../src/comparisons/places.ts';
import { computeIndicator } from '../../../src/indicators/compute/compute-indicator.ts';
import { mgLangtidsledige } from '../../../src/indicators/mg-langtidsledige.ts';
import { reUdgift } from '../../../src/indicators/re-udgift.ts';
import { mgKontanthjaelp } from '../../../src/indicators/mg-kontanthjaelp.ts';
import { parsePeriodId } from '../../../src/model/period.ts';
import { measureTable, tablesOf } from '../../indicators/tables.ts';

/** Long-term unemployed of every municipality: 100 in January; February is told in the newer edition only where given. */
const long = (january: (i: number) => number, february?: number) =>
  measureTable(
    'y25i09',
    'M',
    municipalities.flatMap((ref_area, i) => [
      { period: '2026-01', ref_area, target_group: '_T', persons: january(i), gross_unemployed_persons: 400 },
      ...(february === undefined
        ? []
        : [{ period: '2026-02', ref_area, target_group: '_T', persons: february, gross_unemployed_persons: 400 }]),
    ]),
  );

const days = (day: string) => new Map([['jobindsats', day]]);
const older = { tables: tablesOf(long(() => 100)), days: days('2026-02-22') };
/** One municipality in ten is revised by 5 per cent, the others by 2. */
const newer = { tables: tablesOf(long(i => (i % 10 === 0 ? 105 : 102), 90)), days: days('2026-03-22') };
const made = completeness([computeIndicator(mgLangtidsledige, newer.tables)], older, newer);

describe('ageOf', () => {
  it.each([
    ['M', '2026-01', '2026-02-22', 0],
    ['M', '2026-01', '2026-03-01', 1],
    ['Q', '2025-Q4', '2026-03-31', 2],
    ['M', '2026-02', '2026-02-22', 0],
  ] as const)('of %s %s on %s is %i whole months', (freq, period, day, age) => {
    expect(ageOf(freq, parsePeriodId(freq, period), day)).toBe(age);
  });
});

describe('completeness', () => {
  it('tells how figures of an age were revised, by measure', () => {
    const persons = made.measures.find(({ measure }) => measure === 'persons')!;
    expect(persons.band.age).toBe(0);
    expect(persons.band.pairs).toBe(98);
    expect(persons.band.median).toBeCloseTo(0.02, 10);
    expect(persons.band.upper).toBeCloseTo(0.05, 10);
    expect(persons.revised).toBe(1);
    const base = made.measures.find(({ measure }) => measure === 'gross_unemployed_persons')!;
    expect([base.band.median, base.revised]).toEqual([0, 0]);
  });

  it('puts the band of an age on the indicator’s period that has this age now', () => {
    const [own] = made.indicators;
    expect(own).toMatchObject({ indicator: 'mg-langtidsledige', targetGroup: '_T', freq: 'M' });
    expect(own!.points.map(({ period, band }) => [period, band.age])).toEqual([[parsePeriodId('M', '2026-02'), 0]]);
    expect(own!.points[0]!.band.median).toBeCloseTo(0.02, 10);
  });

  it('counts the rows that both editions have and those with another figure', () => {
    expect(made.tables).toEqual([{ table: 'y25i09', rows: 98, revised: 98 }]);
  });

  it('tells no band of a table that was not published again, but counts its rows', () => {
    const same = completeness([computeIndicator(mgLangtidsledige, older.tables)], older, {
      ...older,
      days: newer.days,
    });
    expect([same.measures, same.indicators]).toEqual([[], []]);
    expect(same.tables).toEqual([{ table: 'y25i09', rows: 98, revised: 0 }]);
  });

  it('tells nothing of a table that only one edition has', () => {
    expect(completeness([], { ...older, tables: new Map() }, newer).measures).toEqual([]);
  });
});

describe('revisedTables', () => {
  it('are those that indicators count from, without yearly and closed ones', () => {
    expect(revisedTables([mgLangtidsledige, reUdgift, mgKontanthjaelp])).toEqual(['y25i09', 'y60a02']);
  });
});
