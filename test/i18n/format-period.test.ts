import { describe, expect, it } from 'vitest';
import { formatDay, formatPeriod, monthName } from '../../src/i18n/format-period.ts';

describe('formatPeriod', () => {
  it.each([
    ['M', '2026-07', 'juli 2026', 'July 2026'],
    ['Q', '2026-Q3', '3. kvartal 2026', 'Q3 2026'],
    ['Y', '2026', '2026', '2026'],
    ['R12', '2026-07', 'året til og med juli 2026', 'the year to July 2026'],
    ['R4', '2026-Q2', 'året til og med 2. kvartal 2026', 'the year to Q2 2026'],
  ] as const)('writes %s %s as people say it', (freq, id, danish, english) => {
    expect([formatPeriod('da', freq, id), formatPeriod('en', freq, id)]).toEqual([danish, english]);
  });

  it('refuses a period of another frequency', () => {
    expect(() => formatPeriod('da', 'M', '2026-Q3')).toThrow('invalid period: "2026-Q3"');
  });
});

describe('formatDay', () => {
  it('writes a day as each language does', () => {
    expect([formatDay('da', '2026-11-02'), formatDay('en', '2026-11-02')]).toEqual([
      '2. november 2026',
      '2 November 2026',
    ]);
  });

  it('refuses what is not a day', () => {
    expect(() => formatDay('da', '2026-13-01')).toThrow('invalid day: "2026-13-01"');
  });
});

describe('monthName', () => {
  it('counts from 1', () => {
    expect([monthName('da', 1), monthName('en', 12)]).toEqual(['januar', 'December']);
  });
});
