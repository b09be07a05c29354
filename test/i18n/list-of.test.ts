import { describe, expect, it } from 'vitest';
import { listOf } from '../../src/i18n/list-of.ts';

describe('listOf', () => {
  it('joins none, one, two and three words', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(words => listOf('en', words))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
