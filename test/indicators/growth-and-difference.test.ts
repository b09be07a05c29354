import { describe, expect, it } from 'vitest';
import { amForgaeves } from '../../src/indicators/am-forgaeves.ts';
import { computeIndicator } from '../../src/indicators/compute/compute-indicator.ts';
import { mgOverforsoergelse } from '../../src/indicators/mg-overforsoergelse.ts';
import { reGab } from '../../src/indicators/re-gab.ts';
import { cells, rows } from './rows.ts';
import { measureTable, tablesOf } from './tables.ts';

describe('growth', () => {
  const survey = (period: string, failed: number | null) => ({ period, ref_area: 'DK', target_group: 'FIRMS', failed });

  it('compares with the survey a year before and takes the last month of the quarter', () => {
    const surveys = measureTable('y25i14', 'M', [
      survey('2024-03', 200),
      survey('2024-06', 400),
      survey('2025-03', 150),
      survey('2025-06', 500),
    ]);
    const computed = rows(computeIndicator(amForgaeves, tablesOf(surveys)), { ref_area: 'DK' });
    expect(cells(computed, 'time_period', 'obs_value', 'numerator', 'denominator', 'obs_status')).toEqual([
      '2024-Q1  200  O',
      '2024-Q2  400  O',
      '2024-Q3    O',
      '2024-Q4    O',
      '2025-Q1 -25 150 200 A',
      '2025-Q2 25 500 400 P',
    ]);
  });

  it('hides the change where one of the two counts is hidden', () => {
    const surveys = measureTable('y25i14', 'M', [survey('2024-03', null), survey('2025-03', 150)]);
    const computed = rows(computeIndicator(amForgaeves, tablesOf(surveys)), { time_period: '2025-Q1' });
    expect(cells(computed, 'obs_value', 'obs_status')).toEqual([' Q']);
  });
});

describe('difference', () => {
  const fte = (target_group: string, origin: string, count: number, period = '2026-Q1') => ({
    period,
    ref_area: '851',
    target_group,
    origin,
    fte: count,
  });
  const residents = (origin: string, persons: number) => ({
    period: '2026-Q1',
    ref_area: '851',
    origin,
    age: 'Y16T66',
    persons,
  });
  const population = measureTable('FOLK1E', 'Q', [
    residents('DK', 10000),
    residents('NW_IM', 800),
    residents('NW_DE', 200),
  ]);
  const support = measureTable('ptv_a02_herkomst', 'Q', [
    fte('ADP', 'DK', 200),
    fte('KTH', 'DK', 100),
    fte('ADP', 'NW', 30),
    fte('KTH', 'NW', 60),
  ]);

  it('takes one share from another, for each benefit and for both together', () => {
    const computed = computeIndicator(mgOverforsoergelse, tablesOf(population, support));
    expect(
      cells(rows(computed, { responsibility: '_T' }), 'target_group', 'obs_value', 'numerator', 'denominator'),
    ).toEqual(['_T 6 90 1000', 'ADP 1 30 1000', 'KTH 5 60 1000']);
  });

  it('has a state part and a municipal part before August 2009', () => {
    const spread = (period: string) => [
      fte('ADP', 'DK', 200, period),
      fte('KTH', 'DK', 100, period),
      fte('ADP', 'NW', 30, period),
      fte('KTH', 'NW', 60, period),
    ];
    const then = measureTable(
      'FOLK1E',
      'Q',
      [residents('DK', 10000), residents('NW_IM', 800), residents('NW_DE', 200)].map(row => ({
        ...row,
        period: '2009-Q2',
      })),
    );
    const computed = computeIndicator(
      mgOverforsoergelse,
      tablesOf(then, measureTable('ptv_a02_herkomst', 'Q', spread('2009-Q2'))),
    );
    expect(cells(rows(computed, { target_group: '_T' }), 'responsibility', 'obs_value')).toEqual([
      '_T 6',
      'state 1',
      'municipality 5',
    ]);
  });

  it('is missing where nothing is known of the reference', () => {
    const alone = measureTable('ptv_a02_herkomst', 'Q', [fte('ADP', 'NW', 30), fte('KTH', 'NW', 60)]);
    const computed = computeIndicator(mgOverforsoergelse, tablesOf(population, alone));
    expect(cells(rows(computed, { responsibility: '_T', target_group: 'ADP' }), 'obs_value', 'obs_status')).toEqual([
      ' O',
    ]);
  });

  it("keeps the publisher's own difference, signed, over the mean population of its rolling year", () => {
    const benchmark = measureTable('y30r21', 'R4', [
      { period: '2025-Q4', ref_area: '851', target_group: 'BM_T', actual: 90, expected: 100, gap_pct: -1 },
    ]);
    const folk1a = measureTable(
      'FOLK1A',
      'Q',
      [800, 900, 1100, 1200].map((persons, i) => ({
        period: `2025-Q${i + 1}`,
        ref_area: '851',
        age: 'Y16T66',
        persons,
      })),
    );
    const computed = rows(computeIndicator(reGab, tablesOf(benchmark, folk1a)));
    expect(cells(computed, 'freq', 'time_period', 'obs_value', 'numerator', 'denominator')).toEqual([
      'R4 2025-Q4 -1 90 1000',
    ]);
  });
});
