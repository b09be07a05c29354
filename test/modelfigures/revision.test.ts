import { describe, expect, it } from 'vitest';
import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import { municipalities } from '../../src/modelfigures/geography.ts';
import { revision, REVISED_MONTHS } from '../../src/modelfigures/revision.ts';
import { modelOf, readModel, worldOf } from './model-world.ts';

const [older, newer] = ([0, 1] as const).map(edition =>
  readModel(modelOf('y25i01', { first: '2023-01' }), worldOf(edition)),
);
const LAST = 2026 * 12 + 7;
const codes = new Set(municipalities.map(([code]) => dimensionNumbering.ref_area.numberOf(code)));
const total = dimensionNumbering.target_group.numberOf('_T');

/** Changes of the municipalities' totals between the editions: age of the month in the older one, size. */
function changes(): { age: number; size: number }[] {
  const key = (table: typeof older, row: number): string => `${table!.time[row]}/${table!.codes.ref_area![row]}`;
  const rowsOf = (table: typeof older): number[] =>
    [...table!.time.keys()].filter(
      row => table!.codes.target_group![row] === total && codes.has(table!.codes.ref_area![row]!),
    );
  const later = new Map(rowsOf(newer).map(row => [key(newer, row), newer!.values['fte']![row]!]));
  return rowsOf(older)
    .map(row => ({
      age: LAST - older!.time[row]!,
      size: Math.abs(later.get(key(older, row))! - older!.values['fte']![row]!),
    }))
    .filter(({ size }) => size > 0);
}

describe('revisions between two editions', () => {
  const found = changes();
  const ofAge = (age: number): number => found.filter(of => of.age === age).length;

  it('change nearly every municipality in the latest month and most in the one before', () => {
    expect(ofAge(0)).toBeGreaterThanOrEqual(90);
    expect(ofAge(1)).toBeGreaterThan(50);
    expect(ofAge(1)).toBeLessThan(76);
  });

  it('change about ten municipalities a month further back, for two years', () => {
    const later = Array.from({ length: REVISED_MONTHS - 2 }, (_, i) => ofAge(i + 2));
    const mean = later.reduce((sum, count) => sum + count, 0) / later.length;
    expect(mean).toBeGreaterThan(6);
    expect(mean).toBeLessThan(15);
    expect(found.filter(of => of.age >= REVISED_MONTHS)).toEqual([]);
  });

  it('are mostly of one to five persons', () => {
    expect(found.filter(of => of.size <= 5).length / found.length).toBeGreaterThan(0.75);
  });
});

describe('revision', () => {
  it('ends after the revised months', () => {
    expect(revision(1, 'a', { age: REVISED_MONTHS, size: 1000 })).toBe(0);
  });

  it('changes at most in one step from one age to the next', () => {
    const left = Array.from({ length: REVISED_MONTHS + 1 }, (_, age) => revision(7, 'b', { age, size: 400 }));
    expect(left.every(Number.isInteger)).toBe(true);
    expect(left.some((value, age) => age > 2 && value === left[age - 1])).toBe(true);
  });
});
