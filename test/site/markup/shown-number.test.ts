import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/i18n/format-number.ts';
import { shownNumber } from '../../../site/markup/shown-number.ts';

describe('shownNumber', () => {
  it('reads what either language shows, or nothing, and never another number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.constantFrom(0, 1, 2, 3), (units, decimals) => {
        const value = units / 10 ** decimals;
        for (const lang of ['da', 'en'] as const) {
          const read = shownNumber(formatNumber(lang, value, decimals));
          expect(read === null || read === value).toBe(true);
        }
      }),
    );
  });

  it.each(['', '–', '1.234', '1 (1–1)', 'skjult', '12,3456'])('reads no number in “%s”', text => {
    expect(shownNumber(text)).toBeNull();
  });
});
