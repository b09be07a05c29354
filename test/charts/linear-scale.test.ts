import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, niceDomain } from '../../src/charts/linear-scale.ts';

const number = fc.integer({ min: -100_000_000, max: 100_000_000 }).map(cents => cents / 100);

describe('linearScale', () => {
  it('places values and names round ones as d3-scale does', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 8 }), number, (a, b, count, value) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const theirs = scaleLinear([low, high], [260, 0]).nice(count);
        const domain = niceDomain([low, high], count);
        expect(domain).toEqual(theirs.domain());
        const own = linearScale(domain, [260, 0]);
        expect(own.ticks(count)).toEqual(theirs.ticks(count));
        expect(own(value)).toBe(theirs(value));
      }),
    );
  });

  it('puts every value in the middle where there is no extent', () => {
    expect(linearScale([3, 3], [0, 100])(3)).toBe(50);
    expect(niceDomain([3, 3], 5)).toEqual([3, 3]);
  });
});
