import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../src/i18n/format-bytes.ts';
import { formatValue } from '../../src/i18n/format-value.ts';

const percent = { unit: 'PERCENT', decimals: 1 };
const weeks = { unit: 'WEEKS', decimals: 1 };

describe('formatValue', () => {
  it('puts the unit where the language has it', () => {
    expect([formatValue('da', 2.7, percent), formatValue('en', 2.7, percent)]).toEqual(['2,7 pct.', '2.7%']);
    expect([formatValue('da', 18.25, weeks), formatValue('en', 18.25, weeks)]).toEqual(['18,3 uger', '18.3 weeks']);
  });

  it('writes the bare number in a unit it has no words for', () => {
    expect(formatValue('da', 2.7, { ...percent, unit: 'INDEX' })).toBe('2,7');
  });
});

describe('formatBytes', () => {
  it('chooses the unit by size and never writes 1.000 kB', () => {
    expect([999, 1500, 999_499, 999_500, 4_812_331].map(bytes => formatBytes('da', bytes))).toEqual([
      '999 byte',
      '2 kB',
      '999 kB',
      '1,0 MB',
      '4,8 MB',
    ]);
  });
});
