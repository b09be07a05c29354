import { describe, expect, it } from 'vitest';
import { areas } from '../../src/codelists/area.ts';
import { computeIndicator } from '../../src/indicators/compute/compute-indicator.ts';
import { inLoentimer } from '../../src/indicators/in-loentimer.ts';
import { mgDagpenge } from '../../src/indicators/mg-dagpenge.ts';
import { mgLangtidsledige } from '../../src/indicators/mg-langtidsledige.ts';
import { reVarighed } from '../../src/indicators/re-varighed.ts';
import { cells, rows } from './rows.ts';
import { measureTable, tablesOf as tables, type SourceRow } from './tables.ts';

const municipalities = areas.codes.filter(({ level }) => level === 'municipality').map(({ id }) => id);
const months = ['2026-01', '2026-02', '2026-03'];

const labourForce = measureTable('RAS400', 'Y', [
  { period: '2025', ref_area: '851', sex: 'F', persons: 400 },
  { period: '2025', ref_area: '851', sex: 'M', persons: 600 },
]);
const dagpenge = (rate: (number | null)[], fte: (number | null)[]) =>
  measureTable(
    'y01a02',
    'M',
    months.map((period, i): SourceRow => ({
      period,
      ref_area: '851',
      target_group: 'ADP',
      fte: fte[i]!,
      rate_labour_force: rate[i]!,
    })),
  );

describe('computeIndicator(indicator, tables)', () => {
  it('divides by the latest labour force and makes quarters of sums, never of rates', () => {
    const computed = computeIndicator(mgDagpenge, tables(labourForce, dagpenge([1, 2, 6], [10, 20, 60])));
    const own = rows(computed, { ref_area: '851', responsibility: '_T' });
    expect(cells(own, 'time_period', 'obs_value', 'numerator', 'denominator', 'obs_status')).toEqual([
      '2026-01 1 10 1000 A',
      '2026-02 2 20 1000 A',
      '2026-03 6 60 1000 P',
      '2026-Q1 3 30 1000 P',
    ]);
  });

  it('hides a quarter with a hidden month, and tells no numerator of a hidden figure', () => {
    const computed = computeIndicator(mgDagpenge, tables(labourForce, dagpenge([1, 0.2, 6], [10, null, 60])));
    const own = rows(computed, { ref_area: '851', responsibility: '_T' });
    expect(cells(own, 'time_period', 'obs_value', 'numerator', 'obs_status', 'conf_status')).toEqual([
      '2026-01 1 10 A F',
      '2026-02   Q C',
      '2026-03 6 60 P F',
      '2026-Q1   Q C',
    ]);
  });

  it("uses the publisher's own rate where the denominator is not published", () => {
    const computed = computeIndicator(mgDagpenge, tables(dagpenge([1, 2, 6], [10, 20, 60])));
    const own = rows(computed, { ref_area: '851', responsibility: '_T', freq: 'M' });
    expect(cells(own, 'obs_value', 'numerator', 'denominator')).toEqual(['1 10 ', '2 20 ', '6 60 ']);
  });

  it('leaves the base out where it does not make the published rate, and counts how often', () => {
    const computed = computeIndicator(mgDagpenge, tables(labourForce, dagpenge([1, 2.4, 6], [10, 20, 60])));
    const own = rows(computed, { ref_area: '851', responsibility: '_T', freq: 'M' });
    expect(cells(own, 'obs_value', 'denominator')).toEqual(['1 1000', '2.4 ', '6 1000']);
    expect(computed.agreement).toEqual({ compared: 3, other: 1 });
  });

  it('has no figures and names the tables where the edition lacks them', () => {
    const computed = computeIndicator(mgDagpenge, new Map());
    expect(computed.observations).toBeNull();
    expect(computed.missingTables).toEqual(['y01a02', 'RAS400']);
  });

  it('gives the state the insured until July 2009 and the municipality from August', () => {
    const span = ['2009-06', '2009-07', '2009-08', '2009-09'];
    const force = measureTable(
      'RAS400',
      'Y',
      ['F', 'M'].map(sex => ({ period: '2009', ref_area: '851', sex, persons: 500 })),
    );
    const adp = measureTable(
      'y01a02',
      'M',
      span.map(period => ({ period, ref_area: '851', target_group: 'ADP', fte: 10, rate_labour_force: 1 })),
    );
    const computed = computeIndicator(mgDagpenge, tables(force, adp));
    const of = (responsibility: string) => cells(rows(computed, { responsibility, freq: 'M' }), 'time_period');
    expect(of('state')).toEqual(['2009-06', '2009-07']);
    expect(of('municipality')).toEqual(['2009-08', '2009-09']);
    expect(of('_T')).toEqual(span);
  });
});

describe('aggregation over areas', () => {
  const hours = (code: string, persons: number | null) => ({
    period: '2026-01',
    ref_area: code,
    target_group: 'KTH',
    persons_with_hours: persons,
    share_with_hours: null,
  });
  const recipients = (code: string, persons: number) => ({
    period: '2026-01',
    ref_area: code,
    target_group: 'KTH',
    persons,
    fte: persons,
    rate_labour_force: 1,
    rate_population: 1,
  });

  it('divides summed persons by summed persons and calls it an estimate', () => {
    const computed = computeIndicator(
      inLoentimer,
      tables(
        measureTable(
          'y60j01',
          'M',
          municipalities.map(code => hours(code, 10)),
        ),
        measureTable(
          'y60a02',
          'M',
          municipalities.map((code, i) => recipients(code, i === 0 ? 300 : 100)),
        ),
      ),
    );
    const region = rows(computed, { ref_area: '1085', freq: 'M' });
    expect(cells(region, 'obs_value', 'numerator', 'denominator', 'obs_status')).toEqual(['10 170 1700 E']);
    expect(cells(rows(computed, { ref_area: 'DK', freq: 'M' }), 'numerator', 'denominator')).toEqual(['980 10000']);
  });

  it('hides every area that a hidden count is part of', () => {
    const computed = computeIndicator(
      inLoentimer,
      tables(
        measureTable(
          'y60j01',
          'M',
          municipalities.map(code => hours(code, code === '825' ? null : 10)),
        ),
        measureTable(
          'y60a02',
          'M',
          municipalities.map(code => recipients(code, 100)),
        ),
      ),
    );
    expect(cells(rows(computed, { ref_area: '1081', freq: 'M' }), 'obs_value', 'numerator', 'obs_status')).toEqual([
      '  Q',
    ]);
    expect(cells(rows(computed, { ref_area: 'DK', freq: 'M' }), 'obs_status')).toEqual(['Q']);
    expect(cells(rows(computed, { ref_area: '1082', freq: 'M' }), 'obs_status')).toEqual(['E']);
  });

  it('tells dated areas only in the months they existed', () => {
    const at = (period: string) => municipalities.map(code => ({ ...recipients(code, 100), period }));
    const of = (period: string) => municipalities.map(code => ({ ...hours(code, 10), period }));
    const span = ['2014-12', '2015-01'];
    const computed = computeIndicator(
      inLoentimer,
      tables(measureTable('y60j01', 'M', span.flatMap(of)), measureTable('y60a02', 'M', span.flatMap(at))),
    );
    expect(cells(rows(computed, { ref_area: 'BRMJ', freq: 'M' }), 'time_period')).toEqual(['2014-12']);
    expect(cells(rows(computed, { ref_area: 'RARVJ', freq: 'M' }), 'time_period')).toEqual(['2015-01']);
  });
});

describe('weighted means', () => {
  it('weigh the published means by their spells, and are estimates', () => {
    const spells = { '2026-01': [10, 100], '2026-02': [20, 300], '2026-03': [30, 100] } as const;
    const a27 = measureTable(
      'y01a27',
      'M',
      Object.entries(spells).map(([period, [mean_weeks, ended_spells]]) => ({
        period,
        ref_area: '851',
        target_group: 'ADP',
        mean_weeks,
        ended_spells,
      })),
    );
    const computed = computeIndicator(reVarighed, tables(a27));
    const quarter = rows(computed, { responsibility: '_T', freq: 'Q' });
    expect(cells(quarter, 'obs_value', 'denominator', 'obs_status')).toEqual([
      `${(10 * 100 + 20 * 300 + 30 * 100) / 500} 500 E`,
    ]);
  });
});

describe('the long-term unemployed', () => {
  it('have the published total, and the municipal part is that total when all benefits are municipal', () => {
    const groups = ['_T', 'ADP', 'KTH'];
    const y25i09 = measureTable(
      'y25i09',
      'M',
      groups.map((target_group, i) => ({
        period: '2024-03',
        ref_area: '825',
        target_group,
        persons: [3, null, null][i]!,
      })),
    );
    const y25i01 = measureTable(
      'y25i01',
      'M',
      groups.map((target_group, i) => ({
        period: '2024-03',
        ref_area: '825',
        target_group,
        fte: [49, 40, 9][i]!,
        rate_labour_force: 1,
      })),
    );
    const computed = computeIndicator(mgLangtidsledige, tables(y25i09, y25i01));
    expect(cells(rows(computed), 'target_group', 'responsibility', 'obs_value', 'obs_status')).toEqual([
      '_T _T 6.1 P',
      '_T municipality 6.1 P',
      'ADP _T  Q',
      'KTH _T  Q',
    ]);
  });
});
