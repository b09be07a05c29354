import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlSignals } from '../../src/statistics/control-rules.ts';

const limits = { centre: 0, lower: -3, upper: 3 };
const told = (values: readonly (number | null)[]): string[] =>
  controlSignals(values, limits).map(signals => signals.map(({ rule, side }) => `${rule} ${side}`).join(', '));

describe('controlSignals', () => {
  it('marks a value outside a limit, not one on it', () => {
    expect(told([3, 0, 0, 3.1, 0, 0, -3, 0, 0, -3.1])).toEqual([
      '',
      '',
      '',
      'outside high',
      '',
      '',
      '',
      '',
      '',
      'outside low',
    ]);
  });

  it('marks all seven on one side, and not six', () => {
    const seven = [1, 0.5, 1, 0.5, 1, 0.5, 1];
    expect(told(seven)).toEqual(seven.map(() => 'shift high'));
    expect(told(seven.slice(1))).toEqual(['', '', '', '', '', '']);
    expect(told([1, ...seven.map(value => -value)])).toEqual(['', ...seven.map(() => 'shift low')]);
  });

  it('ends a run at a missing value and at a value on the mean', () => {
    for (const gap of [null, 0]) expect(told([1, 0.5, 1, gap, 0.5, 1, 0.5, 1]).join('')).toBe('');
  });

  it('marks seven rising and seven falling values, and not six', () => {
    const rising = [-1.5, -1, -0.5, 0.1, 0.5, 1, 1.5];
    expect(told(rising)).toEqual(rising.map(() => 'trend high'));
    expect(told(rising.toReversed())).toEqual(rising.map(() => 'trend low'));
    expect(told(rising.slice(1)).join('')).toBe('');
    expect(told(rising.with(3, -0.5)).join('')).toBe('');
  });

  it('marks two of three beyond two thirds of the way to the same limit', () => {
    expect(told([2.5, 0, 2.5])).toEqual(['two-of-three high', '', 'two-of-three high']);
    expect(told([-2.5, -2.1])).toEqual(['', '']);
    expect(told([0, -2.5, -2.1])).toEqual(['', 'two-of-three low', 'two-of-three low']);
    expect(told([2.5, 0, -2.5, 0, 0, 2.5]).join('')).toBe('');
    expect(told([2.5, 0, 0, 2.5]).join('')).toBe('');
    expect(told([2.5, null, 2.5]).join('')).toBe('');
    expect(told([2, 0, 2]).join('')).toBe('');
  });

  it('turns with the values', () => {
    const value = fc.option(fc.integer({ min: -40, max: 40 }), { nil: null });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), whole => {
        const values = whole.map(number => (number === null ? null : number / 10));
        const turned = values.map(number => (number === null ? null : -number));
        const opposite = told(turned).map(text =>
          text.replaceAll('high', '?').replaceAll('low', 'high').replaceAll('?', 'low'),
        );
        expect(opposite).toEqual(told(values));
      }),
    );
  });
});
