import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodId } from '../../src/model/period.ts';
import { alignRows } from '../../src/observations/align-rows.ts';
import { measureTable } from '../indicators/tables.ts';

const START = 2026 * 12;
const tableOf = (months: readonly number[]) =>
  measureTable(
    'y25i01',
    'M',
    months.map(month => ({ period: periodId('M', START + month), ref_area: '101', target_group: 'ADP', fte: month })),
  );

/** The two editions' months side by side, as a plain look-up finds them. */
function plainly(before: readonly number[], now: readonly number[]): string[] {
  const both = now.map(month => `${before.indexOf(month)} ${now.indexOf(month)}`);
  return [...both, ...before.filter(month => !now.includes(month)).map(month => `${before.indexOf(month)} -1`)];
}

const aligned = (before: readonly number[], now: readonly number[]): string[] => {
  const { older, newer } = alignRows(tableOf(before), tableOf(now));
  return Array.from(older, (row, at) => `${row} ${newer[at]}`);
};

describe('alignRows', () => {
  it('lists rows of both, then what only the older edition has', () => {
    expect(aligned([1, 2, 3], [2, 4, 1])).toEqual(['1 0', '-1 1', '0 2', '2 -1']);
  });

  it('finds what a plain look-up finds, in any order of rows', () => {
    const months = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(months, months, (before, now) => {
        expect(aligned(before, now)).toEqual(plainly(before, now));
      }),
    );
  });
});
