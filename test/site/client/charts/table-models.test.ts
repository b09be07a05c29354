import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLine } from '../../../../site/client/charts/change-line.ts';
import { numberIn } from '../../../../site/client/charts/table-models.ts';
import { formatNumber } from '../../../../src/i18n/format-number.ts';
import type { IndicatorFile } from '../../../../src/package/types.ts';
import { writeDifferences } from '../../../../src/package/differences.ts';

describe('numberIn', () => {
  it('reads every number as the pages of either language write it', () => {
    const numbers = fc.integer({ min: -9_999_999, max: 9_999_999 }).map(whole => whole / 10);
    fc.assert(
      fc.property(fc.constantFrom('da', 'en'), numbers, (lang, number) => {
        expect(numberIn(lang, formatNumber(lang, number, 1))).toBe(number);
      }),
    );
  });

  it('is no number for words, dashes and nothing', () => {
    expect(['skjult', '–', ''].map(text => numberIn('da', text))).toEqual([NaN, NaN, NaN]);
  });
});

describe('changeLine', () => {
  const values = Array.from({ length: 25 }, (_, i) => (i === 20 ? null : 100 + i));
  const file = {
    indicator: 'x',
    decimals: 0,
    multiplier: 1,
    formula: 'ratio',
    interval: 'none',
    series: [
      {
        ref_area: '165',
        target_group: '_T',
        responsibility: '_T',
        sex: '_T',
        age: '_T',
        origin: '_T',
        freq: 'M',
        start: '2024-01',
        status: values.map(value => (value === null ? 'Q' : 'A')).join(''),
        numerator: null,
        denominator: null,
        value: writeDifferences(values),
        scale: [0, 0],
      },
    ],
  } as unknown as IndicatorFile;

  it('says the changes from the year before with their unit, and that one is missing where a part is', () => {
    const { spots } = changeLine('da', file, { label: 'L', unit: 'procentpoint', limits: [11, 12, 13] });
    expect(spots[0]).toMatchObject({ name: 'januar 2025', text: '+12,0 procentpoint', value: 12 });
    expect(spots.find(({ name }) => name === 'september 2025')).toMatchObject({ y: null, text: 'mangler' });
  });

  it('names the rules that a change breaks, in what is read and in what is saved', () => {
    const { spots } = changeLine('da', file, { label: 'L', unit: 'procentpoint', limits: [0, 4, 11.5] });
    const rules =
      'signal: over den øvre grænse; mindst syv i træk over gennemsnittet; to af tre tæt på eller over den øvre grænse';
    expect(spots[0]).toMatchObject({ text: `+12,0 procentpoint (${rules})`, status: rules });
  });
});
