import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/statistics/false-discovery.ts';
import { funnel } from '../../src/statistics/funnel.ts';
import type { FunnelCount } from '../../src/statistics/funnel.ts';
import { wilson } from '../../src/statistics/interval.ts';
import { Z998 } from '../../src/statistics/normal.ts';
import { normalRandom } from '../../src/statistics/random.ts';

const counts = [
  [50, 500],
  [30, 400],
  [70, 450],
  [45, 500],
  [90, 600],
].map(([numerator, denominator]) => ({ numerator: numerator!, denominator: denominator! }));

describe('funnel', () => {
  it('measures distance from the pooled mean, not from the mean of the shares', () => {
    // NumPy: p = 285/2450, z = (x/n − p)/√(p(1 − p)/n); for rates √(p/n).
    const { centre, areas } = funnel(counts, { kind: 'proportion' });
    expect(centre).toBeCloseTo(285 / 2450, 14);
    [-1.13865882, -2.577945, 2.59554447, -1.83608734, 2.57263512].forEach((z, i) =>
      expect(areas[i]!.z).toBeCloseTo(z, 7),
    );
    const rates = funnel(counts, { kind: 'rate' }).areas;
    [-1.07038378, -2.42336904, 2.43991323, -1.72599385, 2.41837754].forEach((z, i) =>
      expect(rates[i]!.z).toBeCloseTo(z, 6),
    );
  });

  it('draws areas that vary more than by chance nearer', () => {
    const { areas, phi, tauSquared } = funnel(counts, { kind: 'proportion' });
    expect(phi).toBeGreaterThan(1);
    expect(tauSquared).toBeGreaterThan(0);
    areas.forEach(area => expect(Math.abs(area.adjustedZ)).toBeLessThan(Math.abs(area.z)));
    expect(areas.map(area => area.outside)).toEqual([null, null, null, null, null]);
  });

  it('places areas outside the 95 and the 99.8 percent limit', () => {
    const calm = Array.from({ length: 40 }, (_, i) => ({ numerator: 100 + (i % 5), denominator: 1000 }));
    const { areas } = funnel([...calm, { numerator: 126, denominator: 1000 }, { numerator: 60, denominator: 1000 }], {
      kind: 'proportion',
    });
    expect(areas.slice(40).map(({ outside, side }) => [outside, side])).toEqual([
      ['95', 'above'],
      ['99.8', 'below'],
    ]);
    expect(areas[0]).toMatchObject({ outside: null, side: null });
  });

  it("has limits where an area's Wilson interval just touches the mean", () => {
    const calm = Array.from({ length: 30 }, () => ({ numerator: 120, denominator: 1000 }));
    const [, upper] = funnel(calm, { kind: 'proportion' }).limitsAt(250, Z998);
    expect(wilson(upper * 250, 250, Z998)[0]).toBeCloseTo(0.12, 10);
  });

  it('says nothing where nobody or everybody is a case', () => {
    for (const numerator of [0, 10]) {
      const { areas } = funnel(
        [
          { numerator, denominator: 10 },
          { numerator, denominator: 10 },
        ],
        { kind: 'proportion' },
      );
      expect(areas.map(({ p, outside }) => [p, outside])).toEqual([
        [1, null],
        [1, null],
      ]);
    }
  });

  it('refuses what is no count', () => {
    const one = (numerator: number, denominator: number) => [{ numerator, denominator }];
    expect(() => funnel([], { kind: 'rate' })).toThrow('missing areas');
    expect(() => funnel(one(1, 0), { kind: 'rate' })).toThrow('invalid denominator: 0 of area 0');
    expect(() => funnel(one(3, 2), { kind: 'proportion' })).toThrow('invalid numerator: 3 of 2 in area 0');
    expect(funnel(one(3, 2), { kind: 'rate' }).centre).toBe(1.5);
  });

  it('does not depend on the order, and its limits hold the mean and lie within one another', () => {
    const count = fc.tuple(fc.nat(300), fc.nat(300)).map(([a, b]) => ({ numerator: a, denominator: a + b + 1 }));
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 2, maxLength: 20 }),
        fc.constantFrom('proportion', 'rate'),
        (areas, kind) => {
          const [there, back] = [funnel(areas, { kind }), funnel(areas.toReversed(), { kind })];
          expect(back.tauSquared).toBeCloseTo(there.tauSquared, 10);
          there.areas.forEach(({ limits95, limits998, z, adjustedZ, p, outside }, i) => {
            expect(back.areas.at(-1 - i)!.adjustedZ).toBeCloseTo(adjustedZ, 8);
            expect(limits998[0]).toBeLessThanOrEqual(limits95[0]);
            expect(limits998[1]).toBeGreaterThanOrEqual(limits95[1]);
            expect(limits95[0] <= there.centre && there.centre <= limits95[1]).toBe(true);
            expect(Math.abs(adjustedZ)).toBeLessThanOrEqual(Math.abs(z) + 1e-12);
            expect(outside === '99.8' || outside === '95').toBe(p < 0.05);
          });
        },
      ),
    );
  });
});

describe('funnel with the false discovery rate', () => {
  const planted = (i: number): boolean => i % 10 === 3;

  function simulate(effect: number, deviation: number): { alarms: number; found: number; seeds: number } {
    let [alarms, found, seeds] = [0, 0, 0];
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = normalRandom(seed);
      const areas = Array.from({ length: 98 }, (_, i): FunnelCount => {
        const denominator = 1000 + 600 * i;
        const share = 0.1 * (1 + (planted(i) ? effect : 0)) + deviation * random();
        const numerator = Math.round(denominator * share + Math.sqrt(denominator * share * (1 - share)) * random());
        return { numerator, denominator };
      });
      const { rejected } = benjaminiHochberg(funnel(areas, { kind: 'proportion' }).areas.map(({ p }) => p));
      const falseOnes = rejected.filter((yes, i) => yes && !(effect > 0 && planted(i))).length;
      alarms += falseOnes;
      seeds += Number(falseOnes > 0);
      found += effect > 0 ? rejected.filter((yes, i) => yes && planted(i)).length : 0;
    }
    return { alarms: alarms / (98 * 200), found: found / (10 * 200), seeds: seeds / 200 };
  }

  it('raises a false alarm in few of 200 simulated countries without any effect', () => {
    const chance = simulate(0, 0);
    const varied = simulate(0, 0.004);
    console.info(`no effect: ${told(chance)}; areas that differ by 4 % of the mean: ${told(varied)}`);
    expect(chance.seeds).toBeLessThan(0.08);
    expect(varied.seeds).toBeLessThan(0.2);
    expect(varied.alarms).toBeLessThan(0.003);
  });

  it('finds areas that are 20 percent above the rest', () => {
    const effect = simulate(0.2, 0);
    console.info(`planted 20 %: ${told(effect)}, found ${(100 * effect.found).toFixed(1)} %`);
    expect(effect.found).toBeGreaterThan(0.9);
    expect(effect.alarms).toBeLessThan(0.005);
  });

  const told = ({ alarms, seeds }: { alarms: number; seeds: number }): string =>
    `false alarms in ${(100 * alarms).toFixed(2)} % of areas and ${(100 * seeds).toFixed(1)} % of countries`;
});
