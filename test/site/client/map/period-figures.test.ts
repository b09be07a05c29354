import { describe, expect, it } from 'vitest';
import { figuresAt, mapPeriods } from '../../../../site/client/map/period-figures.ts';
import type { IndicatorFile } from '../../../../src/package/types.ts';

const series = (ref_area: string, status: string, value: string) => ({
  ref_area,
  target_group: '_T',
  responsibility: '_T',
  sex: '_T',
  age: '_T',
  origin: '_T',
  freq: 'Y',
  start: '2023',
  status,
  numerator: null,
  denominator: null,
  value,
  scale: [0, 0],
});
const file = {
  indicator: 'x',
  decimals: 0,
  multiplier: 1,
  formula: 'ratio',
  interval: 'none',
  series: [series('101', 'AAA', 'CCC'), series('165', 'AQA', 'C!C')],
} as unknown as IndicatorFile;

describe('mapPeriods', () => {
  it('are the periods of the file up to the one that is shown, the oldest first', () => {
    expect(mapPeriods('da', file, '2024').map(({ id }) => id)).toEqual(['2023', '2024']);
  });
});

describe('figuresAt', () => {
  it('gives each area its figure or why it has none; an area without a row is missing', () => {
    const areas = ['101', '165', '999'].map(code => ({ code, name: code }));
    const [, second] = mapPeriods('da', file);
    expect(figuresAt(second!, areas).map(({ value, status }) => [value, status])).toEqual([
      [2, 'A'],
      [null, 'Q'],
      [null, 'O'],
    ]);
  });
});
