import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatSigned } from '../../src/i18n/format-number.ts';

describe('formatNumber', () => {
  it('groups thousands and marks decimals as each language does', () => {
    expect([formatNumber('da', 1234.5, 1), formatNumber('en', 1234.5, 1)]).toEqual(['1.234,5', '1,234.5']);
  });

  it('keeps the decimals asked for', () => {
    expect([formatNumber('da', 3, 1), formatNumber('da', 2.75, 1), formatNumber('da', 0)]).toEqual(['3,0', '2,8', '0']);
  });

  it('writes a true minus and no minus zero', () => {
    expect([formatNumber('da', -1234567), formatNumber('da', -0.04, 1)]).toEqual(['−1.234.567', '0,0']);
  });

  it('writes whole numbers so that they can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), value => {
        const text = formatNumber('da', value);
        expect(Number(text.replaceAll('.', '').replace('−', '-'))).toBe(value);
      }),
    );
  });
});

describe('formatSigned', () => {
  it('writes plus and minus but no sign on zero', () => {
    expect([0.3, -0.3, 0.04].map(value => formatSigned('da', value, 1))).toEqual(['+0,3', '−0,3', '0,0']);
  });
});
