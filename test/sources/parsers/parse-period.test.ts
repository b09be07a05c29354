import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodId, toOrdinal } from '../../../src/model/period.ts';
import { parsePeriod } from '../../../src/sources/parsers/parse-period.ts';

const idOf = (text: string): string | undefined => {
  const period = parsePeriod(text);
  return period && `${period.freq} ${periodId(period.freq, period.ordinal)}`;
};

describe('parsePeriod', () => {
  it.each([
    ['2026M07', 'M 2026-07'],
    ['2026Q01', 'Q 2026-Q1'],
    ['2026Q1', 'Q 2026-Q1'],
    ['2026K1', 'Q 2026-Q1'],
    ['2026K04', 'Q 2026-Q4'],
    ['2024Y01', 'Y 2024'],
    ['2024', 'Y 2024'],
    ['2023QMAT02', 'R4 2023-Q2'],
  ])('reads %s as %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each([
    '2026M13',
    '2026M00',
    '2026M7',
    '2026Q5',
    '2026K0',
    '2024Y02',
    '2023QMAT05',
    '2026-07',
    '26M07',
    '',
    ' 2024',
  ])('finds no period in "%s"', text => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  const year = fc.integer({ min: 1900, max: 2199 });

  it('reads back every month and quarter in every spelling', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (y, month) => {
        const text = `${y}M${String(month).padStart(2, '0')}`;
        expect(parsePeriod(text)).toEqual({ freq: 'M', ordinal: toOrdinal('M', y, month) });
      }),
    );
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 4 }), fc.constantFrom('Q', 'Q0', 'K', 'K0'), (y, quarter, mark) => {
        expect(parsePeriod(`${y}${mark}${quarter}`)).toEqual({ freq: 'Q', ordinal: toOrdinal('Q', y, quarter) });
      }),
    );
  });
});
