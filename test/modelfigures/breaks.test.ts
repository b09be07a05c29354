import { describe, expect, it } from 'vitest';
import { seriesOf } from './figures.ts';
import { modelOf, readModel, worldOf } from './model-world.ts';

const world = worldOf(1);
const month = (year: number, of: number): number => year * 12 + of - 1;

describe('breaks', () => {
  it('July 2017: spells become many more and shorter', () => {
    const table = readModel(modelOf('y01a27', { first: '2016-07', last: '2018-06' }), world);
    const mean = (measure: string, from: number): number => {
      const series = seriesOf(table, measure, { ref_area: 'DK' });
      return Array.from({ length: 12 }, (_, i) => series.get(from + i)!).reduce((sum, value) => sum + value, 0) / 12;
    };
    const [before, after] = [month(2016, 7), month(2017, 7)];
    expect(mean('ended_spells', after)).toBeGreaterThan(1.25 * mean('ended_spells', before));
    expect(mean('mean_weeks', after)).toBeLessThan(0.8 * mean('mean_weeks', before));
  });

  it('July 2025: the old benefits end, the new one begins at their sum', () => {
    const old = ['y36a02', 'y38a02', 'y35a02'].map(id =>
      seriesOf(readModel(modelOf(id, { first: '2025-01' }), world), 'fte', { ref_area: 'DK' }),
    );
    const fresh = seriesOf(readModel(modelOf('y60a02'), world), 'fte', { ref_area: 'DK' });
    expect(old.every(series => Math.max(...series.keys()) === month(2025, 6))).toBe(true);
    expect(Math.min(...fresh.keys())).toBe(month(2025, 7));
    const june = old.reduce((sum, series) => sum + series.get(month(2025, 6))!, 0);
    expect(Math.abs(fresh.get(month(2025, 7))! / june - 1)).toBeLessThan(0.08);
  });

  it('spring 2020: insured unemployment jumps', () => {
    const fte = seriesOf(readModel(modelOf('y01a02', { first: '2020-01', last: '2020-12' }), world), 'fte', {
      ref_area: 'DK',
    });
    expect(fte.get(month(2020, 5))!).toBeGreaterThan(1.3 * fte.get(month(2020, 1))!);
  });
});
