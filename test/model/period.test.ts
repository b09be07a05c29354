import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FREQS, monthsOf, parsePeriodId, periodId, periodOfMonth, toOrdinal } from '../../src/model/period.ts';

describe('periods', () => {
  it('are spelt 2026-07, 2026-Q3 and 2026', () => {
    expect(periodId('M', toOrdinal('M', 2026, 7))).toBe('2026-07');
    expect(periodId('Q', toOrdinal('Q', 2026, 3))).toBe('2026-Q3');
    expect(periodId('Y', toOrdinal('Y', 2026, 1))).toBe('2026');
    expect(periodId('R4', toOrdinal('R4', 2026, 2))).toBe('2026-Q2');
  });

  it('are refused where they do not exist', () => {
    expect(() => parsePeriodId('M', '2026-13')).toThrow('invalid period: "2026-13" (frequency M)');
    expect(() => parsePeriodId('Q', '2026-Q5')).toThrow('invalid period');
    expect(() => parsePeriodId('Y', '2026-07')).toThrow('invalid period');
  });

  it('cover the months of their quarter, year or rolling year', () => {
    const july = toOrdinal('M', 2026, 7);
    expect(monthsOf('Q', toOrdinal('Q', 2026, 3))).toEqual({ first: july, last: july + 2 });
    expect(monthsOf('Y', 2026)).toEqual({ first: july - 6, last: july + 5 });
    expect(monthsOf('R12', july)).toEqual({ first: july - 11, last: july });
    expect(monthsOf('R4', toOrdinal('Q', 2026, 2))).toEqual({ first: july - 12, last: july - 1 });
  });

  it('read back what they write, and contain the months they cover', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FREQS), fc.integer({ min: 1900, max: 2100 }), (freq, year) => {
        const ordinal = toOrdinal(freq, year, 1);
        expect(parsePeriodId(freq, periodId(freq, ordinal))).toBe(ordinal);
        expect(periodOfMonth(freq, monthsOf(freq, ordinal).last)).toBe(ordinal);
      }),
    );
  });
});
