import { describe, expect, it } from 'vitest';
import { looseQuery } from '../../../site/search/loose-query.ts';

describe('looseQuery', () => {
  it('swaps neighbouring letters and lets the word have one more error', () => {
    expect(looseQuery('vjele')).toEqual({
      combineWith: 'OR',
      queries: ['jvele', 'vejle', 'vjlee', 'vjeel', { combineWith: 'OR', queries: ['vjele'], fuzzy: 2 }],
    });
  });

  it('leaves short words, endless ones and numbers as they are', () => {
    expect(['abcd', '2026', 'kvartal1', 'a'.repeat(5000)].map(looseQuery)).toEqual([null, null, null, null]);
  });
});
