import { describe, expect, it } from 'vitest';
import { computeIndicator } from '../../src/indicators/compute/compute-indicator.ts';
import { mgKontanthjaelp } from '../../src/indicators/mg-kontanthjaelp.ts';
import { mgUnge } from '../../src/indicators/mg-unge.ts';
import { reUdgift } from '../../src/indicators/re-udgift.ts';
import { reVarighed } from '../../src/indicators/re-varighed.ts';
import { periodId, toOrdinal } from '../../src/model/period.ts';
import { cells, rows } from './rows.ts';
import { measureTable, tablesOf, type SourceRow } from './tables.ts';

const months = (from: readonly [number, number], count: number) =>
  Array.from({ length: count }, (_, i) => periodId('M', toOrdinal('M', ...from) + i));
const population = (age: string, persons: number, years: readonly number[]) =>
  measureTable(
    'FOLK1A',
    'Q',
    years.flatMap(year =>
      [1, 2, 3, 4].map(quarter => ({ period: `${year}-Q${quarter}`, ref_area: '851', age, persons })),
    ),
  );
const recipients = (table: string, target_group: string, periods: readonly string[], fte: number) =>
  measureTable(
    table,
    'M',
    periods.map(period => ({ period, ref_area: '851', target_group, fte, rate_population: null, persons: fte })),
  );

describe('a sum over benefits', () => {
  it('goes on when a benefit begins', () => {
    const computed = computeIndicator(
      mgKontanthjaelp,
      tablesOf(
        recipients('y36a02', 'KTH', months([2013, 11], 4), 30),
        recipients('y38a02', 'UDH', months([2014, 1], 2), 10),
        population('Y16T66', 1000, [2013, 2014]),
      ),
    );
    expect(cells(rows(computed, { freq: 'M' }), 'time_period', 'obs_value', 'numerator')).toEqual([
      '2013-11 3 30',
      '2013-12 3 30',
      '2014-01 4 40',
      '2014-02 4 40',
    ]);
  });

  it('goes on when a benefit ends, whose last months are not provisional for that', () => {
    const young = (target_group: string, periods: readonly string[]): SourceRow[] =>
      periods.map(period => ({ period, ref_area: '851', target_group, age: 'Y16T29', fte: 10 }));
    const table = measureTable('ptv_a02_alder30', 'M', [
      ...young('ADP', months([2025, 5], 4)),
      ...young('KTH', months([2025, 5], 4)),
      ...young('UDH', months([2025, 5], 2)),
      ...young('SHO', months([2025, 5], 2)),
    ]);
    const computed = computeIndicator(mgUnge, tablesOf(table, population('Y16T29', 1000, [2025])));
    const of = (target_group: string) =>
      cells(
        rows(computed, { target_group, responsibility: '_T', freq: 'M' }),
        'time_period',
        'obs_value',
        'obs_status',
      );
    expect(of('_T')).toEqual(['2025-05 4 A', '2025-06 4 A', '2025-07 2 B', '2025-08 2 P']);
    expect(of('UDH')).toEqual(['2025-05 1 A', '2025-06 1 A']);
  });
});

describe('rolling years', () => {
  it('are the mean of four quarters that end with the named one', () => {
    const computed = computeIndicator(
      mgKontanthjaelp,
      tablesOf(
        measureTable(
          'y60a02',
          'M',
          months([2025, 7], 15).map((period, i) => ({
            period,
            ref_area: '851',
            target_group: 'KTH',
            fte: i < 12 ? 20 : 60,
            rate_population: null,
          })),
        ),
        population('Y16T66', 1000, [2025, 2026]),
      ),
    );
    expect(cells(rows(computed, { freq: 'R4' }), 'time_period', 'obs_value', 'numerator')).toEqual([
      '2026-Q2 2 20',
      '2026-Q3 3 30',
    ]);
  });
});

describe('expenditure per resident', () => {
  it('is told in whole kroner of amounts in thousands, over the mean population of the year', () => {
    const spent = measureTable('ptv_g01', 'Y', [
      { period: '2025', ref_area: '851', target_group: '_T', expenditure: 37_500 },
    ]);
    const computed = rows(computeIndicator(reUdgift, tablesOf(spent, population('Y16T66', 1000, [2025]))));
    expect(cells(computed, 'target_group', 'obs_value', 'denominator')).toEqual(['_T 37500 1000']);
  });
});

describe('the state part', () => {
  it('ends with July 2009, also where only means are published', () => {
    const spells = measureTable(
      'y01a27',
      'M',
      months([2009, 6], 4).map(period => ({
        period,
        ref_area: '851',
        target_group: 'ADP',
        ended_spells: 10,
        mean_weeks: 20,
      })),
    );
    const computed = computeIndicator(reVarighed, tablesOf(spells));
    expect(cells(rows(computed, { responsibility: 'state', freq: 'M' }), 'time_period')).toEqual([
      '2009-06',
      '2009-07',
    ]);
  });
});
