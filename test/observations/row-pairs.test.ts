import { describe, expect, it } from 'vitest';
import { revisedPairs, rowPairs } from '../../src/observations/row-pairs.ts';
import { measureTable } from '../indicators/tables.ts';

const older = measureTable('y25i01', 'M', [
  { period: '2026-01', ref_area: '101', target_group: 'ADP', fte: 10 },
  { period: '2026-01', ref_area: '165', target_group: 'ADP', fte: 20 },
  { period: '2026-01', ref_area: '165', target_group: 'KTH', fte: null },
]);
const newer = measureTable('y25i01', 'M', [
  { period: '2026-01', ref_area: '165', target_group: 'KTH', fte: null },
  { period: '2026-01', ref_area: '165', target_group: 'ADP', fte: 21 },
  { period: '2026-02', ref_area: '101', target_group: 'ADP', fte: 10 },
  { period: '2026-01', ref_area: '101', target_group: 'ADP', fte: 10 },
]);

describe('rowPairs', () => {
  it('finds the rows of one key, whatever their order', () => {
    expect(rowPairs(older, newer)).toEqual([
      { older: 2, newer: 0 },
      { older: 1, newer: 1 },
      { older: 0, newer: 3 },
    ]);
  });

  it('reads a column that one edition lacks as totals', () => {
    const plain = measureTable('y25i01', 'M', [{ period: '2026-01', ref_area: '101', fte: 30 }]);
    const grouped = measureTable('y25i01', 'M', [
      { period: '2026-01', ref_area: '101', target_group: 'ADP', fte: 10 },
      { period: '2026-01', ref_area: '101', target_group: '_T', fte: 30 },
    ]);
    expect(rowPairs(plain, grouped)).toEqual([{ older: 0, newer: 1 }]);
  });
});

describe('revisedPairs', () => {
  it('counts pairs with another figure; a withheld one that stays withheld is not revised', () => {
    expect(revisedPairs(older, newer, rowPairs(older, newer))).toBe(1);
  });
});
