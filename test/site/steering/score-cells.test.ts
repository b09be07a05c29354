import { describe, expect, it } from 'vitest';
import { overallCell } from '../../../site/steering/score-cells.ts';
import { indicator, tinyPublished } from '../tiny-published.ts';

describe('overallCell', () => {
  const figure = { value: 3.6, numerator: 33_702, denominator: 9342, lower: null, upper: null, status: 'A' } as const;
  const below = (lang: 'da' | 'en', own: Partial<typeof indicator>) =>
    overallCell(
      { lang, published: tinyPublished({ indicators: [{ ...indicator, ...own }] }), path: `/${lang}/` },
      'am-x',
      figure,
    ).html;

  it('tells what a share is a part of', () => {
    expect(below('da', {})).toBe('<small><span>33.702 af 9.342</span></small>');
    expect(below('en', {})).toBe('<small><span>33,702 of 9,342</span></small>');
  });

  it.each([{ unit: 'NUMBER' }, { unit: 'DKK' }, { formula: 'complement' }] as const)(
    'names numerator and denominator where the figure is no share: %j',
    own => {
      expect(below('da', own)).toBe('<small><span>tæller 33.702,</span> <span>nævner 9.342</span></small>');
      expect(below('en', own)).toBe('<small><span>numerator 33,702,</span> <span>denominator 9,342</span></small>');
    },
  );
});
