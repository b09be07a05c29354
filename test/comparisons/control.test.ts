import { describe, expect, it } from 'vitest';
import { controlStates } from '../../src/comparisons/control.ts';
import { mgSygedagpenge } from '../../src/indicators/mg-sygedagpenge.ts';
import { reVarighed } from '../../src/indicators/re-varighed.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { periodId, toOrdinal } from '../../src/model/period.ts';
import { headlineOfFigures, type Told } from './headline-of-figures.ts';

/** The latest state of Albertslund, whose months from January 2020 have these values. */
function state(values: readonly number[], { breakAt, indicator = mgSygedagpenge } = {} as Options) {
  const figures = values.map((value, i): Told => {
    const month = periodId('M', toOrdinal('M', 2020, 1) + i);
    return ['165', month, value, 10_000, i === breakAt ? 'B' : 'A'];
  });
  return controlStates(headlineOfFigures(indicator, 'M', figures))[0]!;
}
interface Options {
  readonly breakAt?: number;
  readonly indicator?: Indicator;
}

/** Three years of changes that go up and down by a tenth, on top of a level that rises by 1 a year. */
const steady = Array.from(
  { length: 48 },
  (_, i) => 5 + Math.floor(i / 12) + (Math.floor(i / 12) % 2) * (i % 2 ? 0.1 : 0),
);

describe('controlStates', () => {
  it('tell the latest month by the change from the same month last year', () => {
    const own = state(steady);
    expect(periodId('M', own.period)).toBe('2023-12');
    expect([own.points, own.trial, own.state, own.signal]).toEqual([36, false, 'common-cause', null]);
    expect(own.change).toBeCloseTo(1.1, 10);
    expect([own.development, own.developmentUnit]).toEqual([own.change, 'percentage-points']);
  });

  it('raise a concern with its rule where a share that should be low jumps up', () => {
    const own = state([...steady.slice(0, -1), steady.at(-1)! + 5]);
    expect([own.state, own.signal, periodId('M', own.since!)]).toEqual([
      'concern',
      { rule: 'outside', side: 'high' },
      '2023-12',
    ]);
  });

  it('date a state from the first month of its run', () => {
    const shifted = steady.map((value, i) => (i >= 40 ? value - 1 : value));
    const own = state(shifted);
    expect([own.state, own.signal!.rule]).toEqual(['improvement', 'outside']);
    expect(periodId('M', own.since!)).toBe('2023-05');
  });

  it('never look across a break: limits are of the changes a year after it, and trial ones at first', () => {
    const own = state(
      steady.map((value, i) => (i >= 30 ? value + 20 : value)),
      { breakAt: 30 },
    );
    expect([own.points, own.trial, own.state]).toEqual([6, true, 'common-cause']);
    expect(own.limits!.upper).toBeLessThan(2);
  });

  it('have no state where the latest change cannot be calculated', () => {
    const own = state(steady, { breakAt: 40 });
    expect([own.change, own.development, own.state, own.since]).toEqual([null, null, null, null]);
  });

  it('tell a duration’s development in per cent', () => {
    const own = state([...Array.from({ length: 12 }, () => 20), ...Array.from({ length: 12 }, () => 25)], {
      indicator: reVarighed,
    });
    expect([own.change, own.development, own.developmentUnit]).toEqual([5, 25, 'percent']);
  });

  it('leave out areas without a series', () => {
    expect(controlStates(headlineOfFigures(mgSygedagpenge, 'M', [['165', '2024-01', 5, 100]]))).toHaveLength(1);
  });
});
