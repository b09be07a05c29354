import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/observations/coverage.ts';
import { measureTable } from '../indicators/tables.ts';

const table = measureTable('y25i01', 'M', [
  { period: '2026-01', ref_area: '101', target_group: 'ADP', fte: 10 },
  { period: '2026-01', ref_area: '101', target_group: 'KTH', fte: null },
  { period: '2026-03', ref_area: '165', target_group: 'ADP', fte: 0 },
]);

describe('coverageOf', () => {
  it('tells figures, withheld ones and absent rows apart; zero is a figure', () => {
    expect(coverageOf(table, { absent: 'unknown' })).toEqual({
      areas: 2,
      periods: 3,
      breakdowns: 2,
      present: 2,
      suppressed: 1,
      missing: 9,
      impossible: 0,
    });
  });

  it('reads an absent row as zero in a period that is told, where the publisher says so', () => {
    expect(coverageOf(table, { absent: 'zero' })).toMatchObject({ present: 7, suppressed: 1, missing: 4 });
  });

  it('expects no month that the publisher never tells of', () => {
    expect(coverageOf(table, { absent: 'unknown', subPeriods: [1, 3] })).toMatchObject({ periods: 2, missing: 5 });
  });
});
