import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savingPotential, unitPrice } from '../../src/statistics/saving-potential.ts';

describe('savingPotential', () => {
  // The ministry's list of 2018: full-time persons, expected, gap, mio. kr., kr. a person.
  it.each([
    ['Nyborg', 1620, 1840, -220, 16.3, 74_100],
    ['Frederiksberg', 4330, 5090, -760, 57.3, 75_400],
    ['Gladsaxe', 2980, 3400, -420, 31.1, 74_000],
    ['Hedensted', 1820, 2080, -260, 18.2, 70_000],
    ['Billund', 1090, 1230, -140, 9.4, 67_100],
  ])('agrees with the published gap and price of %s', (_, actual, expected, gap, millions, price) => {
    const population = 20_000;
    const [own, reference] = [(100 * actual) / population, (100 * expected) / population];
    const result = savingPotential({ own, reference, population, unitPrice: price, refundRate: 0 });
    expect(result.gap.value).toBeCloseTo(gap, 8);
    expect(result.gapAmount.value / 1e6).toBeCloseTo(-millions, 1);
    expect(result.potential.value).toBe(0);
    expect(result.net.value).toBe(0);
  });

  it('is persons times price, less the refund, with the interval of the own rate', () => {
    // (6 − 5) % of 30,000 = 300 persons; 300 × 150,000 = 45 mio.; 40 % refunded leaves 27 mio.
    const result = savingPotential({
      own: 6,
      ownInterval: [4.8, 7.2],
      reference: 5,
      population: 30_000,
      unitPrice: 150_000,
      refundRate: 0.4,
    });
    const whole = (part: object) => Object.values(part).map(value => Math.round(Number(value)));
    expect(whole(result.gap)).toEqual([300, -60, 660]);
    expect(whole(result.gapAmount)).toEqual([45_000_000, -9_000_000, 99_000_000]);
    expect(whole(result.potential)).toEqual([300, 0, 660]);
    expect(whole(result.amount)).toEqual([45_000_000, 0, 99_000_000]);
    expect(whole(result.net)).toEqual([27_000_000, 0, 59_400_000]);
  });

  it('refuses impossible parts', () => {
    const basis = { own: 6, reference: 5, population: 30_000, unitPrice: 150_000, refundRate: 0.4 };
    expect(() => savingPotential({ ...basis, population: 0 })).toThrow('invalid population: 0');
    expect(() => savingPotential({ ...basis, unitPrice: -1 })).toThrow('invalid price: -1 kr.');
    expect(() => savingPotential({ ...basis, refundRate: 40 })).toThrow('invalid refund rate: 40, expected 0 to 1');
  });

  it('is never negative, has an ordered interval and doubles with the population', () => {
    const rate = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(rate, rate, rate, (own, reference, half) => {
        const basis = {
          own,
          ownInterval: [own - half, own + half],
          reference,
          unitPrice: 100,
          refundRate: 0.5,
        } as const;
        const one = savingPotential({ ...basis, population: 1000 });
        const two = savingPotential({ ...basis, population: 2000 });
        Object.values(one).forEach(({ lower, value, upper }) => expect(lower <= value && value <= upper).toBe(true));
        expect(one.potential.lower).toBeGreaterThanOrEqual(0);
        expect(two.net.upper).toBeCloseTo(2 * one.net.upper, 6);
      }),
    );
  });
});

describe('unitPrice', () => {
  it('is expenditure per full-time person', () => {
    expect(unitPrice({ amount: 16_300_000, fte: 220 }, { amount: 1, fte: 1 })).toBeCloseTo(74_090.909, 3);
  });

  it("is the country's below ten persons or without own expenditure", () => {
    const country = { amount: 900_000, fte: 10 };
    expect(unitPrice({ amount: 16_300_000, fte: 9.9 }, country)).toBe(90_000);
    expect(unitPrice(null, country)).toBe(90_000);
    expect(() => unitPrice(null, { amount: 5, fte: 0 })).toThrow('missing price: 5 kr. for 0 full-time persons');
  });
});
