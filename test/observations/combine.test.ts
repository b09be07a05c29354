import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPanels, joinPanels } from '../../src/observations/combine.ts';
import { panel, row } from './panels.ts';

describe('addPanels(panels)', () => {
  it('adds cell by cell', () => {
    const sum = addPanels([panel('M', 0, { '101': [1, 2] }), panel('M', 0, { '101': [10, 20] })]);
    expect(row(sum, '101')).toEqual([11, 22]);
  });

  it('hides a sum with a hidden part, and misses one with a missing part', () => {
    const sum = addPanels([panel('M', 0, { '101': [1, 'Q', 3, 0] }), panel('M', 0, { '101': ['Q', 'O', 'O', 0] })]);
    expect(row(sum, '101')).toEqual(['Q', 'Q', 'O', 0]);
  });

  it('counts a panel that does not reach a period as missing', () => {
    const sum = addPanels([panel('M', 0, { '101': [1, 2] }), panel('M', 1, { '101': [5] })]);
    expect(row(sum, '101')).toEqual(['O', 7]);
  });

  it('does not depend on the order of its parts', () => {
    const cells = fc.array(fc.oneof(fc.nat(1000), fc.constantFrom('Q', 'O')), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const [one, two] = [panel('M', 0, { '101': a }), panel('M', 0, { '101': b })];
        expect(row(addPanels([one, two]), '101')).toEqual(row(addPanels([two, one]), '101'));
      }),
    );
  });
});

describe('joinPanels(panels)', () => {
  it('takes each period whole from the first panel that covers it', () => {
    const joined = joinPanels([panel('M', 2, { '101': ['Q', 30] }), panel('M', 0, { '101': [1, 2, 3] })]);
    expect(row(joined, '101')).toEqual([1, 2, 'Q', 30]);
  });
});
