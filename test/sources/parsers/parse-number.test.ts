import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount, parseDecimal } from '../../../src/sources/parsers/parse-number.ts';

const MARKS = ['', '-', '.', '..', '*', 'x', 'null'];
const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

describe('parseCount', () => {
  it.each([
    ['0', 0],
    ['42', 42],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    ['1\u00A0234', 1234],
    ['-5', -5],
  ])('reads "%s" as %d', (text, value) => {
    expect(parseCount(text)).toBe(value);
  });

  it.each(['1,5', '1.5', '1.23', '12.34.567', '0.123', '1,234', 'a', '1e3', ' 1', '0x1'])('refuses "%s"', text => {
    expect(parseCount(text)).toBeUndefined();
  });

  it('reads back every count, its thousands apart or not', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('', '.', ' ', '\u00A0', '\u202F'), (count, mark) => {
        expect(parseCount(grouped(String(count), mark))).toBe(count);
      }),
    );
  });
});

describe('parseDecimal', () => {
  it.each([
    ['4', 4],
    ['9,14', 9.14],
    ['5.9', 5.9],
    ['42955,60', 42_955.6],
    ['1.234,5', 1234.5],
    ['1\u00A0234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['0.123', 0.123],
    ['-0,5', -0.5],
  ])('reads "%s" as %d', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  it.each(['1.234', '12.345', '1,2,3', '1.23,4', ',5', '5,', 'n/a', '1.234.5'])('refuses "%s"', text => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it('reads back every number of two decimals with comma, thousands apart or not', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(99), fc.constantFrom('', '.', '\u00A0'), (whole, cents, mark) => {
        const fraction = String(cents).padStart(2, '0');
        expect(parseDecimal(`${grouped(String(whole), mark)},${fraction}`)).toBe(Number(`${whole}.${fraction}`));
      }),
    );
  });

  it('gives a finite number, NaN or undefined for any text', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        for (const value of [parseCount(text), parseDecimal(text)]) {
          if (Number.isNaN(value)) expect(MARKS).toContain(text);
          else expect(value === undefined || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

describe('missing marks', () => {
  it.each(MARKS)('"%s" is missing and never 0', mark => {
    expect([parseCount(mark), parseDecimal(mark)]).toEqual([NaN, NaN]);
  });
});
