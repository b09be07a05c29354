import { describe, expect, it } from 'vitest';
import { series } from '../../src/package/series.ts';
import { tinyData } from './tiny-file.ts';

const one = { ref_area: '101', top: [1, 2], below: [10, 10] };

describe('series', () => {
  it('takes the total of every dimension and the finest frequency where nothing is said', () => {
    const data = tinyData([
      { ...one, sex: 'M', top: [9, 9] },
      one,
      { ...one, freq: 'Y', start: '2024', top: [7, 8] },
      { ...one, ref_area: '147' },
    ]);
    expect(series(data, { ref_area: '101' }).map(row => [row.time_period, row.obs_value, row.sex])).toEqual([
      ['2026-01', 10, '_T'],
      ['2026-02', 20, '_T'],
    ]);
    expect(series(data, { ref_area: '101', freq: 'Y' }).map(row => row.time_period)).toEqual(['2024', '2025']);
  });

  it('puts the stretches of a broken series together', () => {
    const data = tinyData([one, { ...one, start: '2026-07', top: [3], below: [10] }]);
    expect(series(data, { ref_area: '101' }).map(row => row.time_period)).toEqual(['2026-01', '2026-02', '2026-07']);
  });

  it('takes the only code there is, and asks where there are several and no total', () => {
    const groups = [
      { ...one, target_group: 'ADP' },
      { ...one, target_group: 'KTH' },
    ];
    expect(series(tinyData([groups[0]!]), { ref_area: '101' })).toHaveLength(2);
    expect(() => series(tinyData(groups), { ref_area: '101' })).toThrow(
      'missing target_group: tiny has no total; choose one of ADP, KTH',
    );
  });

  it('refuses areas and codes without figures, naming those there are', () => {
    expect(() => series(tinyData([one]), { ref_area: '999' })).toThrow(
      'unknown ref_area: "999" has no figures in tiny',
    );
    expect(() => series(tinyData([one]), { ref_area: '101', sex: 'X' })).toThrow(
      'unknown sex: "X" has no figures in tiny; there are _T',
    );
  });
});
