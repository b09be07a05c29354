import { describe, expect, it } from 'vitest';
import { amLedighed } from '../../../src/indicators/am-ledighed.ts';
import { mgUnge } from '../../../src/indicators/mg-unge.ts';
import { mgSygedagpenge } from '../../../src/indicators/mg-sygedagpenge.ts';
import { reVarighed } from '../../../src/indicators/re-varighed.ts';
import { figuresOf } from '../../../src/steering/figures/figures.ts';
import { lastStateDay, partsOf } from '../../../src/steering/figures/parts-of.ts';
import { computedOf, type Told } from '../world.ts';

const figures = figuresOf([
  computedOf(mgUnge, 'Y', [
    { area: '167', period: '2008', value: 5, numerator: 500, denominator: 10_000 },
    { area: '167', period: '2008', value: 1.5, numerator: 150, denominator: 10_000, part: 'state' },
    { area: '167', period: '2008', value: 3.5, numerator: 350, denominator: 10_000, part: 'municipality' },
    { area: '167', period: '2009', value: 6, numerator: 600, denominator: 10_000 },
    { area: '167', period: '2009', value: 4, numerator: 400, denominator: 10_000, part: 'municipality' },
    { area: '167', period: '2025', value: 4, numerator: 400, denominator: 10_000 },
    { area: '167', period: '2025', value: 4, numerator: 400, denominator: 10_000, part: 'municipality' },
  ]),
  computedOf(mgSygedagpenge, 'Y', [{ area: '167', period: '2025', value: 2, numerator: 20, denominator: 1000 }]),
  computedOf(amLedighed, 'Y', [{ area: '167', period: '2025', value: 3, numerator: 30, denominator: 1000 }]),
  computedOf(reVarighed, 'Y', [
    ...['2008', '2009'].flatMap((period): Told[] => [
      { area: '167', period, value: 18, denominator: 100, group: 'ADP' },
      { area: '167', period, value: 18, denominator: 100, group: 'ADP', part: 'state' },
      { area: '167', period, value: 62, denominator: 100, group: 'KTH' },
    ]),
  ]),
]);

const parts = (indicator: string, period: number, group = '_T') => {
  const key = { indicator, group, area: '167', freq: 'Y', period } as const;
  return { overall: figures.at(key), ...partsOf(figures, key, figures.at(key)) };
};

describe('partsOf', () => {
  it('tells the published parts, and overall is their sum where counts are additive', () => {
    const { overall, municipality, state } = parts('mg-unge', 2008);
    expect([municipality.value, state.value]).toEqual([3.5, 1.5]);
    expect(municipality.numerator! + state.numerator!).toBe(overall!.numerator);
  });

  it('says of a year in which the state left that its part is not a whole year', () => {
    expect(parts('mg-unge', 2009).state).toEqual({
      value: null,
      numerator: null,
      status: null,
      absent: 'part-of-period',
    });
  });

  it('says of a year after it that there is no state part', () => {
    const { municipality, state, overall } = parts('mg-unge', 2025);
    expect(municipality.value).toBe(overall!.value);
    expect(state.absent).toBe('no-state-part');
  });

  it('gives a municipal benefit wholly to the municipality', () => {
    expect(parts('mg-sygedagpenge', 2025, 'SDP')).toMatchObject({
      municipality: { absent: null },
      state: { absent: 'no-state-part' },
    });
    expect(parts('re-varighed', 2008, 'KTH')).toMatchObject({
      municipality: { absent: null },
      state: { absent: 'no-state-part' },
    });
  });

  it('splits no figure that nobody in particular answers for', () => {
    expect(parts('am-ledighed', 2025)).toMatchObject({
      municipality: { absent: 'not-split' },
      state: { absent: 'not-split' },
    });
  });

  it('ends the state part with July 2009', () => {
    expect(lastStateDay()).toBe('2009-07-31');
  });
});
