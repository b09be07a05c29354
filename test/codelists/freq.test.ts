import { describe, expect, it } from 'vitest';
import { freqs } from '../../src/codelists/freq.ts';
import { FREQS } from '../../src/model/period.ts';

describe('freqs', () => {
  it('has the frequencies of the model, in its order', () => {
    expect(freqs.codes.map(({ id }) => id)).toEqual([...FREQS]);
  });
});
