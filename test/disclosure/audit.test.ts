import { describe, expect, it } from 'vitest';
import { highsSolver } from '../../scripts/disclosure/highs-solver.ts';
import { attack, audit } from '../../src/disclosure/audit.ts';
import { cellsOf } from '../../src/disclosure/cells.ts';
import { failureLines } from '../../src/disclosure/failure-lines.ts';
import type { System } from '../../src/disclosure/system.ts';
import { longTerm, RULE, tableOf } from './tables.ts';

const solve = await highsSolver();

describe('audit', () => {
  it('finds a withheld count that is a total minus the other part, and names table, cell and equation', () => {
    const found = audit([longTerm({ '101': [90, 88, null] })], RULE, { solve });
    expect(failureLines(found, found.failures)).toEqual([
      'y25i09.persons of 101, KTH in 2025-01 can be worked out from the sum "y25i09.persons by target_group"',
    ]);
  });

  it('finds a withheld count whose percentage is told with the whole in another table', () => {
    const at = { ref_area: '563' };
    const hours = tableOf('y60j01', [
      { at, time: 24_310, values: { persons_with_hours: null, share_with_hours: 8.7 } },
    ]);
    const recipients = tableOf('y60a02', [{ at, time: 24_310, values: { persons: 23, fte: 20 } }]);
    const found = audit([hours, recipients], RULE, { solve });
    expect(failureLines(found, found.failures)).toEqual([
      'y60j01.persons_with_hours of 563, KTH in 2025-11 can be worked out from the share y60j01.share_with_hours',
    ]);
  });

  it('finds a withheld count whose rate is told, by the base that another benefit’s rate gives away', () => {
    const rows = ['ADP', 'KTH'].map((target_group, i) => ({
      at: { ref_area: '563', target_group },
      time: 24_310,
      values: { fte: [20, null][i]!, rate_labour_force: [10, 1][i]! },
    }));
    const found = audit([tableOf('y25i01', rows)], RULE, { solve });
    expect(found.failures).toHaveLength(1);
  });

  it('says nothing of a withheld count that nothing told bears on', () => {
    const found = audit([longTerm({ '101': [null, 88, null] })], RULE, { solve });
    expect(found.failures).toEqual([]);
  });

  it('tells apart what follows from the withholding alone', () => {
    const found = audit([longTerm({ '101': [null, null, null], '147': [9, 5, 4], '151': [0, 0, 0] })], RULE, { solve });
    expect(found.failures).toEqual([]);
    expect(found.withheld).toHaveLength(3);
  });
});

/** Three hidden figures, each pair of them told as a sum: no single equation tells one, all together tell all. */
const circle = (sums: readonly [number, number, number]): System => ({
  cells: Int32Array.of(0, 1, 2),
  low: Float64Array.of(0, 0, 0),
  high: Float64Array.of(Infinity, Infinity, Infinity),
  start: Int32Array.of(0, 2, 4, 6),
  unknowns: Int32Array.of(0, 1, 1, 2, 0, 2),
  factors: Float64Array.of(1, 1, 1, 1, 1, 1),
  from: Float64Array.from(sums),
  to: Float64Array.from(sums),
  origin: Int32Array.of(0, 1, 2),
});

describe('attack', () => {
  const store = cellsOf([longTerm({ '101': [40, 20, 20] })], RULE);
  store.hidden.fill(5);

  it('solves linear programs where equations form a circle and finds what they tell together', () => {
    const found = attack({ store, system: circle([30, 32, 34]) }, solve);
    expect(found.circles).toBe(1);
    expect(found.programs).toBeGreaterThan(0);
    expect(found.failures.map(({ cell }) => cell)).toEqual([0, 1, 2]);
  });

  it('finds nothing in a circle that is wide enough', () => {
    const system = circle([30, 32, 34]);
    const wide = { ...system, to: system.to.map(bound => bound + 2) };
    expect(attack({ store, system: wide }, solve).failures).toEqual([]);
  });

  it('says that a circle contradicts itself where no figures meet its equations', () => {
    const found = attack({ store, system: circle([2, 2, 90]) }, solve);
    expect(found.failures).toEqual([]);
    expect(found.contradicted + found.bounds.contradicted.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
  });
});
