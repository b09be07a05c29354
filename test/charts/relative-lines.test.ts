import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeLines } from '../../src/charts/relative-lines.ts';

describe('relativeLines', () => {
  it('tells the first place and then steps, a letter only where the kind of step changes', () => {
    expect(relativeLines('M1,2L3,4L3.5,1.5M10,10L11,9')).toBe('M1 2l2 2 .5-2.5m6.5 8.5 1-1');
  });

  it('tells dots as steps from one to the next, each closed', () => {
    expect(relativeLines('M1,2ZM3,4ZM3.5,1.5Z')).toBe('M1 2zm2 2zm.5-2.5z');
  });

  it('gives back what is not straight lines, and what is too short to gain', () => {
    const paths = ['M1,2A3,3,0,1,1,4,4L5,5', 'M1,2L3,4', 'M1,2L3,4L5,6Z', 'M1,2ZM3,4Z', ''];
    expect(paths.map(relativeLines)).toEqual(paths);
  });

  it('never drifts from the places by more than a rounding, however long the path', () => {
    const place = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), place), { minLength: 3, maxLength: 60 }), steps => {
        const path = steps
          .map(([isMove, [x, y]], i) => `${i === 0 || isMove ? 'M' : 'L'}${x / 100},${y / 100}`)
          .join('');
        const wanted = steps.map(([, [x, y]]) => [x / 100, y / 100] as const);
        placesOf(relativeLines(path)).forEach(([x, y], i) => {
          expect(Math.abs(x - wanted[i]![0])).toBeLessThan(0.051);
          expect(Math.abs(y - wanted[i]![1])).toBeLessThan(0.051);
        });
        expect(placesOf(relativeLines(path))).toHaveLength(wanted.length);
      }),
    );
  });
});

/** Places that a path of an absolute move and relative steps passes. */
function placesOf(path: string): [number, number][] {
  const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, i) => {
    [x, y] = [x + numbers[2 * i]!, y + numbers[2 * i + 1]!];
    return [x, y];
  });
}
