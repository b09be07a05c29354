import { describe, expect, it } from 'vitest';
import { comparedFigure, lensFacts, testedChange } from '../../../site/comparison/lens-facts.ts';
import { figureFacts } from '../../../site/figure/figure-facts.ts';
import { sentencesOf } from '../../../site/figure/sentences-of.ts';
import { comparedPublished, files, lens } from './tiny-comparison.ts';

const published = comparedPublished();
const of = (code: string) => figureFacts(published, 'am-x', { code });

describe('comparedFigure', () => {
  it('is the comparison of the latest figure, and none where too few cases are behind it', () => {
    expect(comparedFigure(published, of('751'))?.value).toBe(3.7);
    expect(comparedFigure(published, of('741'))).toBeNull();
  });

  it('is none where the comparison is of another period', () => {
    const older = files['comparisons/751.json']!.replaceAll('2026-07', '2026-06');
    expect(comparedFigure(comparedPublished({ 'comparisons/751.json': older }), of('751'))).toBeNull();
  });
});

describe('lensFacts', () => {
  it('takes the expectation from the year, with the figure of that year', () => {
    const facts = of('751');
    expect(lensFacts(published, facts, comparedFigure(published, facts)!)).toMatchObject({
      lenses: [
        { name: 'country', reference: 3.2, standing: 'worse' },
        { name: 'region', reference: 3.1, standing: 'worse' },
        { name: 'cluster', reference: 3.2, standing: 'same' },
      ],
      expected: { period: '2025', value: 3.9, reference: 4.1, standing: 'same' },
    });
  });
});

describe('testedChange', () => {
  const change = { kind: 'points', amount: -0.3, decimals: 1, verdict: 'better', noise: false } as const;

  it('follows the test against the year before, so that sentence and table agree', () => {
    expect(testedChange(change, lens({ verdict: 'no-clear-difference' }))).toEqual({ ...change, noise: true });
    expect(testedChange({ ...change, noise: true }, lens({ verdict: 'better' }))).toEqual(change);
  });

  it('leaves a change that is not tested or not there as it is', () => {
    expect(testedChange(change, null)).toBe(change);
    expect(testedChange(change, lens({ verdict: null }))).toBe(change);
    expect(testedChange({ kind: 'break' }, lens())).toEqual({ kind: 'break' });
  });
});

describe('sentencesOf', () => {
  it('ends with how the figure stands where it is compared, and with region and country where it is not', () => {
    expect(sentencesOf('da', published, of('751')).slice(-3)).toEqual([
      'Tallet er klart dårligere end landet (3,2 pct.) og regionen (3,1 pct.).',
      'Der er ingen klar forskel fra klyngen (3,2 pct.).',
      'Ud fra rammevilkårene kunne man vente 4,1 pct. i 2025; tallet blev 3,9 pct., og forskellen kan være tilfældig.',
    ]);
    expect(sentencesOf('da', published, of('741')).at(-1)).toBe(
      'Til sammenligning var tallet for Region Midtjylland 3,1 pct. og for hele landet 3,0 pct.',
    );
  });
});
