import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueClasses } from '../../src/charts/value-classes.ts';
import { area } from './sample.ts';

const figures = (values: readonly number[]) => values.map((value, i) => area(String(i), value));

describe('valueClasses(figures, classing)', () => {
  it('puts a value at a limit in the class above it and counts each class', () => {
    const { classes, classOf } = valueClasses(figures([1, 2, 2.9, 3, 9]), { limits: [2, 3] });
    expect(classes.map(({ count }) => count)).toEqual([1, 2, 2]);
    expect([1.99, 2, 3].map(classOf)).toEqual([0, 1, 2]);
  });

  it('makes classes of about equal counts, with the least and greatest of each', () => {
    const { classes } = valueClasses(figures([1, 2, 3, 4, 5, 6, 7, 8]), { classes: 4 });
    expect(classes.map(({ least, greatest, count }) => [least, greatest, count])).toEqual([
      [1, 2, 2],
      [3, 4, 2],
      [5, 6, 2],
      [7, 8, 2],
    ]);
  });

  it('keeps equal values together, in fewer classes if need be', () => {
    expect(valueClasses(figures([1, 1, 1, 1, 1, 2]), { classes: 5 }).classes.map(({ count }) => count)).toEqual([5, 1]);
    expect(valueClasses(figures([3, 3]), { classes: 5 }).classes).toHaveLength(1);
  });

  it('counts every figure once and no suppressed one', () => {
    const values = fc.array(fc.integer({ min: -5, max: 30 }), { maxLength: 98 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 6 }), (each, count) => {
        const { classes } = valueClasses([...figures(each), area('x', 'Q')], { classes: count });
        expect(classes.reduce((sum, { count: size }) => sum + size, 0)).toBe(each.length);
        expect(classes.every(({ colour }) => colour >= 0 && colour <= 5)).toBe(true);
      }),
    );
  });

  it('refuses seven classes and limits that do not rise', () => {
    expect(() => valueClasses([], { limits: [1, 2, 3, 4, 5, 6] })).toThrow('invalid classes: limits 1, 2, 3, 4, 5, 6');
    expect(() => valueClasses([], { limits: [2, 2] })).toThrow('invalid classes: limits 2, 2');
  });
});
