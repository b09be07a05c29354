import { describe, expect, it } from 'vitest';
import { amBeskaeftigelsesfrekvens } from '../../src/indicators/am-beskaeftigelsesfrekvens.ts';
import { computeIndicator } from '../../src/indicators/compute/compute-indicator.ts';
import { reNyledigePeriode } from '../../src/indicators/re-nyledige-periode.ts';
import { reSelvforsoergelse6 } from '../../src/indicators/re-selvforsoergelse6.ts';
import { cells, rows } from './rows.ts';
import { measureTable, tablesOf } from './tables.ts';

const WEEKS = [0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47, 52];

describe('the restricted mean under a survival curve', () => {
  const curve = (period: string, starters: number, still: (week: number) => number) =>
    WEEKS.map(week => ({
      period,
      ref_area: '851',
      target_group: 'ADP',
      delay: `W${week}`,
      starters,
      still_pct: still(week),
    }));
  const weeks = (...told: ReturnType<typeof curve>[]) =>
    computeIndicator(reNyledigePeriode, tablesOf(measureTable('y01b01', 'Q', told.flat())));

  it('is all 52 weeks where nobody leaves', () => {
    const [row] = rows(weeks(curve('2025-Q2', 10, () => 100)), { responsibility: '_T', freq: 'Q' });
    expect(row!.obs_value).toBe('52');
  });

  it('is half of them where people leave evenly', () => {
    const [row] = rows(weeks(curve('2025-Q2', 10, week => 100 - (100 * week) / 52)), {
      responsibility: '_T',
      freq: 'Q',
    });
    expect(row!.obs_value).toBe('26');
  });

  it('adds trapezoids: 4 weeks from 100 to 40 per cent, 4 from 40 to 20, and nobody after week 8', () => {
    const still = (week: number) => ({ 0: 100, 4: 40, 8: 20 })[week] ?? 0;
    const [row] = rows(weeks(curve('2025-Q2', 10, still)), { responsibility: '_T', freq: 'Q' });
    // 4 × 0.7 + 4 × 0.3 + 5 × 0.1
    expect(row!.obs_value).toBe('4.5');
  });

  it('weighs the quarters of a year by those who began in them', () => {
    const quarters = [1, 2, 3, 4].map(quarter =>
      curve(`2024-Q${quarter}`, quarter === 1 ? 300 : 100, () => (quarter === 1 ? 100 : 50)),
    );
    const [row] = rows(weeks(...quarters), { responsibility: '_T', freq: 'Y' });
    expect(cells([row!], 'time_period', 'obs_value', 'denominator', 'obs_status')).toEqual(['2024 39 600 E']);
  });
});

describe('sums of published shares', () => {
  const status = (period: string, ended_spells: number, shares: readonly [number, number, number]) => ({
    period,
    ref_area: '851',
    target_group: 'ADP',
    delay: 'M6',
    ended_spells,
    employed_pct: shares[0],
    education_pct: shares[1],
    self_supported_pct: shares[2],
  });

  it('add up by area and are weighed by ended spells over time', () => {
    const table = measureTable('y01b15', 'Q', [
      status('2024-Q1', 100, [50, 5, 15]),
      status('2024-Q2', 100, [60, 5, 15]),
      status('2024-Q3', 100, [60, 5, 15]),
      status('2024-Q4', 300, [40, 10, 0]),
    ]);
    const computed = rows(computeIndicator(reSelvforsoergelse6, tablesOf(table)), { responsibility: '_T' });
    expect(cells(computed, 'time_period', 'obs_value', 'denominator')).toEqual([
      '2024-Q1 70 100',
      '2024-Q2 80 100',
      '2024-Q3 80 100',
      '2024-Q4 50 300',
      '2024 63.3 600',
    ]);
  });
});

describe('a published rate with a finer base', () => {
  it('has the base of the last quarter of its year, and ends with the rate', () => {
    const rate = measureTable('RAS200', 'Y', [
      { period: '2024', ref_area: '851', age: 'Y16T64', employment_rate: 76.2 },
    ]);
    const base = measureTable(
      'FOLK1A',
      'Q',
      ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map((period, i) => ({
        period,
        ref_area: '851',
        age: 'Y16T64',
        persons: 1000 + i,
      })),
    );
    const computed = rows(computeIndicator(amBeskaeftigelsesfrekvens, tablesOf(rate, base)));
    expect(cells(computed, 'time_period', 'obs_value', 'denominator')).toEqual(['2024 76.2 1003']);
  });
});
