import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/modelfigures/cuts/apportion.ts';
import { spreadUnder } from '../../../src/modelfigures/cuts/spread-under.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const parts = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('apportion', () => {
  it('gives what is over to the largest remainders', () => {
    expect(apportion([1.4, 1.4, 1.2], 4)).toEqual([2, 1, 1]);
    expect(apportion([0, 0], 3)).toEqual([0, 0]);
  });

  it('adds up to the rounded total, each part within one of its exact share', () => {
    fc.assert(
      fc.property(parts, fc.double({ min: 0, max: 1e6, noNaN: true }), (own, total) => {
        fc.pre(sum(own) > 1e-6);
        const told = apportion(own, total);
        const exact = own.map(part => (part * Math.round(total)) / sum(own));
        return sum(told) === Math.round(total) && told.every((count, i) => Math.abs(count - exact[i]!) < 1 + 1e-6);
      }),
    );
  });
});

describe('spreadUnder', () => {
  it('gives by weight until a part is full, and the rest to the others', () => {
    expect(spreadUnder(10, { weights: [1, 1], most: [20, 20] })).toEqual([5, 5]);
    expect(spreadUnder(10, { weights: [1, 1], most: [2, 20] })).toEqual([2, 8]);
  });

  it('never gives a part more than it can hold, and all there is where there is room', () => {
    fc.assert(
      fc.property(parts, fc.double({ min: 0.01, max: 1, noNaN: true }), (most, filled) => {
        const total = sum(most) * filled;
        const given = spreadUnder(total, { weights: most.map((_, i) => i + 1), most });
        return (
          given.every((count, i) => count <= most[i]! + 1e-6) && Math.abs(sum(given) - total) <= 1e-6 * (1 + total)
        );
      }),
    );
  });
});
