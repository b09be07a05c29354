import { describe, expect, it } from 'vitest';
import { LENSES, SIGNS, standingHtml, standingOf, standingText } from '../../../site/comparison/standing-words.ts';

describe('standingOf', () => {
  it('follows the verdict, and says higher or lower where neither is better', () => {
    const verdicts = ['better', 'worse', 'no-clear-difference', null] as const;
    expect(verdicts.map(verdict => standingOf({ verdict, difference: 1 }))).toEqual([
      'better',
      'worse',
      'same',
      'unknown',
    ]);
    expect([1, -1].map(difference => standingOf({ verdict: 'differs', difference }))).toEqual(['higher', 'lower']);
  });
});

describe('standingText', () => {
  it('names every reference in the form that the verdict asks for', () => {
    expect(LENSES.map(lens => standingText('da', 'better', [lens]))).toEqual([
      'bedre end landet',
      'bedre end regionen',
      'bedre end klyngen',
      'bedre end forventet',
      'bedre end året før',
    ]);
    expect(LENSES.map(lens => standingText('en', 'same', [lens]))).toEqual([
      'no clear difference from the country',
      'no clear difference from the region',
      'no clear difference from the cluster',
      'no clear difference from what was expected',
      'no clear difference from the year before',
    ]);
  });

  it('has words for every standing in both languages', () => {
    const standings = ['worse', 'higher', 'lower', 'same', 'unknown'] as const;
    expect(standings.map(standing => standingText('da', standing, ['cluster']))).toEqual([
      'dårligere end klyngen',
      'højere end klyngen',
      'lavere end klyngen',
      'ingen klar forskel fra klyngen',
      'forskellen fra klyngen kan ikke afgøres',
    ]);
    expect(standings.map(standing => standingText('en', standing, ['expected']))).toEqual([
      'worse than expected',
      'higher than expected',
      'lower than expected',
      'no clear difference from what was expected',
      'the difference from what was expected cannot be judged',
    ]);
  });

  it('puts references with the same standing together', () => {
    expect(standingText('da', 'worse', ['country', 'region', 'past'])).toBe(
      'dårligere end landet, regionen og året før',
    );
  });
});

describe('standingHtml', () => {
  it('has a shape beside the words, so that colour never stands alone', () => {
    expect(standingHtml('worse', 'a < b')).toBe(
      '<span class="worse"><span aria-hidden="true">▼</span> a &lt; b</span>',
    );
    const { better, worse, same, unknown, higher } = SIGNS;
    expect(new Set([better, worse, same, unknown, higher]).size).toBe(5);
  });
});
