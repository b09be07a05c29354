import { describe, expect, it } from 'vitest';
import { parsePeriodId } from '../../src/model/period.ts';
import { rowsOfSeries, seriesRows } from '../../src/package/decode.ts';
import type { DerivedSeries } from '../../src/package/types.ts';
import { tinyData } from './tiny-file.ts';

const one = { ref_area: '101', top: [1, 2, 3], below: [10, 10, 10] };
const { file } = tinyData([one, { ...one, start: '2026-07', top: [4], below: [10] }]);
const month = (id: string): number => parsePeriodId('M', id);

describe('seriesRows', () => {
  const rows = seriesRows(file, file.series);

  it('gives the rows that the series has, one by one, over all its stretches', () => {
    const all = file.series.flatMap(series => [...rowsOfSeries(file, series)]);
    expect(all).toHaveLength(4);
    expect(all.map(({ time_period }) => rows.rowAt(month(time_period)))).toEqual(all);
    expect(all.map(({ time_period }) => rows.statusAt(month(time_period)))).toEqual(all.map(row => row.obs_status));
  });

  it('has nothing before, between and after its stretches', () => {
    for (const id of ['2025-12', '2026-04', '2026-08']) {
      expect([id, rows.rowAt(month(id)), rows.statusAt(month(id))]).toEqual([id, null, null]);
    }
  });

  it('makes the rows of a series that follows from another one', () => {
    const [months] = file.series;
    const { target_group, responsibility, sex, age, origin } = months!;
    const key = { ref_area: '101', target_group, responsibility, sex, age, origin };
    const quarters: DerivedSeries = { ...key, freq: 'Q', of: 'M' };
    const [row] = rowsOfSeries(file, quarters);
    expect(row?.time_period).toBe('2026-Q1');
    const made = seriesRows(file, [quarters]);
    expect(made.rowAt(parsePeriodId('Q', '2026-Q1'))).toEqual(row);
    expect(made.statusAt(parsePeriodId('Q', '2026-Q1'))).toBe(row!.obs_status);
    expect(made.rowAt(parsePeriodId('Q', '2026-Q2'))).toBeNull();
  });
});
