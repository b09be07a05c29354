import { describe, expect, it } from 'vitest';
import { isMature, survivalCohorts } from '../../src/comparisons/survival-cohorts.ts';
import { municipalities } from '../../src/comparisons/places.ts';
import { parsePeriodId } from '../../src/model/period.ts';
import { STATUS } from '../../src/model/status.ts';
import { measureTable, tablesOf } from '../indicators/tables.ts';

const month = (id: string): number => parsePeriodId('M', id);
const quarter = (id: string): number => parsePeriodId('Q', id);

/** Week and per cent still there. */
const CURVE: readonly (readonly [number, number | null])[] = [
  [0, 100],
  [13, 60],
  [26, 40],
  [52, 20],
];

const rows = (ref_area: string, curve = CURVE, starters: number | null = 200) =>
  curve.map(([week, still_pct]) => ({ period: '2024-Q1', ref_area, delay: `W${week}`, starters, still_pct }));
const tables = (...own: readonly ReturnType<typeof rows>[]) => tablesOf(measureTable('y01b01', 'Q', own.flat()));

describe('isMature', () => {
  it('waits until the last starter of the quarter has come so far before the latest month', () => {
    // 31 March 2024 and 26 weeks is 29 September 2024.
    expect(isMature(quarter('2024-Q1'), 26, month('2024-09'))).toBe(false);
    expect(isMature(quarter('2024-Q1'), 26, month('2024-10'))).toBe(true);
  });
});

describe('survivalCohorts', () => {
  it('tell the share after 26 weeks and the mean weeks within 52, by trapezoids', () => {
    const [cohort] = survivalCohorts(tables(rows('165')), month('2025-12'));
    // 13 weeks at (100 + 60) / 2, 13 at 50 and 26 at 30 per cent.
    expect(cohort).toMatchObject({ area: '165', targetGroup: 'ADP', starters: 200, still26: 0.4, matureWeeks: 52 });
    expect(cohort!.restrictedMean).toBeCloseTo(13 * 0.8 + 13 * 0.5 + 26 * 0.3, 10);
  });

  it('end where the cohort has not come yet, with what can be told before', () => {
    const [cohort] = survivalCohorts(tables(rows('165')), month('2024-10'));
    expect(cohort!.curve.map(({ week }) => week)).toEqual([0, 13, 26]);
    expect([cohort!.matureWeeks, cohort!.still26, cohort!.restrictedMean]).toEqual([26, 0.4, null]);
    expect(survivalCohorts(tables(rows('165')), month('2024-03'))).toEqual([]);
  });

  it('end at a withheld week and stay suppressed', () => {
    const [cohort] = survivalCohorts(
      tables(
        rows('165', [
          [0, 100],
          [13, 60],
          [26, null],
          [52, 20],
        ]),
      ),
      month('2025-12'),
    );
    expect(cohort).toMatchObject({ status: STATUS.Q, still26: null, restrictedMean: null });
    expect(cohort!.curve).toHaveLength(2);
  });

  it('weigh areas that are not published by those who started', () => {
    const all = municipalities.map(area =>
      area === '101'
        ? rows(
            '101',
            [
              [0, 100],
              [26, 80],
            ],
            970,
          )
        : rows(
            area,
            [
              [0, 100],
              [26, 40],
            ],
            10,
          ),
    );
    const country = survivalCohorts(tables(...all), month('2025-12')).find(({ area }) => area === 'DK')!;
    // 970 × 80 % and 97 × 10 × 40 % of 1,940.
    expect(country.starters).toBe(1940);
    expect(country.still26).toBeCloseTo(0.6, 10);
  });

  it('refuse a curve that rises by more than its rounding', () => {
    const rising = rows('165', [
      [0, 100],
      [26, 40],
      [52, 41],
    ]);
    expect(() => survivalCohorts(tables(rising), month('2025-12'))).toThrow(/invalid share: 0.41 at week 52/);
  });

  it('are none without their tables', () => {
    expect(survivalCohorts(new Map(), month('2025-12'))).toEqual([]);
  });
});
