import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../src/charts/dodge.ts';

describe('dodge(labels, range)', () => {
  it('leaves labels that do not meet where they are', () => {
    expect(
      dodge(
        [
          { at: 20, height: 10 },
          { at: 60, height: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([20, 60]);
  });

  it('moves labels that meet apart and keeps their order', () => {
    expect(
      dodge(
        [
          { at: 50, height: 10 },
          { at: 48, height: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([58, 48]);
  });

  it('keeps all within the range without overlap where there is room', () => {
    const labels = fc.array(
      fc.record({ at: fc.integer({ min: -50, max: 250 }), height: fc.integer({ min: 10, max: 40 }) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(labels, each => {
        const spans = dodge(each, [0, 200]).map(
          (at, i) => [at - each[i]!.height / 2, at + each[i]!.height / 2] as const,
        );
        const sorted = spans.toSorted((a, b) => a[0] - b[0]);
        sorted.forEach(([top, bottom], i) => {
          expect(top >= 0 && bottom <= 200).toBe(true);
          if (i > 0) expect(top).toBeGreaterThanOrEqual(sorted[i - 1]![1]);
        });
      }),
    );
  });
});
