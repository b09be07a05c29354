import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDifferences, writeDifferences } from '../../src/package/differences.ts';

describe('differences', () => {
  it('are base 64 VLQ as in source maps, null a mark of its own', () => {
    expect(writeDifferences([0, 1, null, 0, 16])).toBe('AC!DgB');
    expect(readDifferences('AC!DgB')).toEqual([0, 1, null, 0, 16]);
  });

  it('are left out where there is no number', () => expect(writeDifferences([null, null])).toBeNull());

  it('refuse what is no digit', () => expect(() => readDifferences('A#')).toThrow('invalid differences: "#"'));

  it('read back as they were written', () => {
    const numbers = fc.array(fc.option(fc.integer({ min: -1e12, max: 1e12 })), { minLength: 1 });
    fc.assert(
      fc.property(numbers, values => {
        const text = writeDifferences(values);
        expect(text === null ? values.map(() => null) : readDifferences(text)).toEqual(values);
      }),
    );
  });
});
