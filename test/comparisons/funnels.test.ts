import { describe, expect, it } from 'vitest';
import { indicatorFunnel } from '../../src/comparisons/funnels.ts';
import { mgSygedagpenge } from '../../src/indicators/mg-sygedagpenge.ts';
import { reVarighed } from '../../src/indicators/re-varighed.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { headlineOfFigures, type Told } from './headline-of-figures.ts';

const figures: readonly Told[] = [
  ['101', '2024', 4, 1000],
  ['147', '2024', 6, 4000],
  ['151', '2024', 5, 2500],
  ['153', '2024', 30, 100],
  ['155', '2024', 5, 49],
  ['147', '2023', 9, 4000],
];
const made = (over: Partial<Indicator> = {}, told = figures) =>
  indicatorFunnel(headlineOfFigures({ ...mgSygedagpenge, ...over }, 'Y', told));

describe('indicatorFunnel', () => {
  it('places the latest year around the sum over sum of comparable municipalities', () => {
    const funnel = made()!;
    // 40 + 240 + 125 + 30 of 7,600.
    expect(funnel.centre).toBeCloseTo((100 * 435) / 7600, 10);
    expect([funnel.year, funnel.kind, funnel.points.length]).toEqual([2024, 'proportion', 4]);
    const far = funnel.points.find(({ area }) => area === '153')!;
    expect([far.outside !== null, far.side]).toEqual([true, 'above']);
  });

  it('excludes areas without a figure and those with too few cases, and says which', () => {
    const { excluded } = made()!;
    expect(excluded).toHaveLength(94);
    expect(excluded.find(({ area }) => area === '155')).toEqual({ area: '155', reason: 'few-cases' });
    expect(excluded.find(({ area }) => area === '157')).toEqual({ area: '157', reason: 'no-figure' });
  });

  it('draws limits from the least to the greatest denominator that narrow around the centre', () => {
    const { limits, centre } = made()!;
    expect([limits[0]!.denominator, limits.at(-1)!.denominator]).toEqual([100, 4000]);
    const widths = limits.map(({ limits95 }) => limits95[1] - limits95[0]);
    expect(widths.slice(1).every((width, i) => width <= widths[i]!)).toBe(true);
    expect(limits.every(({ limits95, limits998 }) => limits998[1] >= limits95[1] && limits95[0] <= centre)).toBe(true);
  });

  it('tells a rate in the indicator’s own unit', () => {
    const rate = made({ unit: 'NUMBER', multiplier: 10_000 }, [
      ['101', '2024', 20, 1000],
      ['147', '2024', 40, 1000],
    ])!;
    expect([rate.kind, rate.centre]).toEqual(['rate', 30]);
  });

  it('is not made where more is neither better nor worse, of means, and without a year', () => {
    expect(made({ direction: 'neutral' })).toBeNull();
    expect(indicatorFunnel(headlineOfFigures(reVarighed, 'Y', figures))).toBeNull();
    expect(indicatorFunnel(headlineOfFigures(mgSygedagpenge, 'M', [['101', '2024-01', 4, 1000]]))).toBeNull();
    expect(made({}, [['101', '2024', 4, 10]])).toBeNull();
  });
});
