import { expect, it } from 'vitest';
import { rowsSince } from '../../src/observations/rows-since.ts';
import { parsePeriodId } from '../../src/model/period.ts';
import { measureTable } from '../indicators/tables.ts';

it('rowsSince(table, first) keeps the rows from a period on, with all their columns', () => {
  const all = measureTable('y25i01', 'M', [
    { period: '2025-12', ref_area: '101', fte: 1 },
    { period: '2026-01', ref_area: '165', fte: 2 },
    { period: '2026-02', ref_area: '101', fte: 3 },
  ]);
  const kept = rowsSince(all, parsePeriodId('M', '2026-01'));
  expect(kept.rows).toBe(2);
  expect([...kept.values['fte']!]).toEqual([2, 3]);
  expect([...kept.codes.ref_area!]).toEqual([...all.codes.ref_area!].slice(1));
});
