import { describe, expect, it } from 'vitest';
import { addExisting, existsIn } from '../../src/indicators/compute/existing.ts';
import { toOrdinal } from '../../src/model/period.ts';
import { panel, row } from '../observations/panels.ts';

describe('existsIn(group, freq, period)', () => {
  it('knows the first and the last month of a benefit', () => {
    const months = [
      [2013, 12],
      [2014, 1],
      [2025, 6],
      [2025, 7],
    ] as const;
    expect(months.map(([year, month]) => existsIn('UDH', 'M', toOrdinal('M', year, month)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('counts a year that a benefit lived in only in part', () => {
    expect(existsIn('UDH', 'Y', 2025)).toBe(true);
    expect(existsIn('UDH', 'Y', 2026)).toBe(false);
  });

  it('holds groups without dates for everlasting', () => expect(existsIn('ADP', 'M', 0)).toBe(true));
});

describe('addExisting(parts)', () => {
  const december = toOrdinal('M', 2013, 12);
  const kth = { group: 'KTH', panel: panel('M', december, { '101': [5, 6, 7] }) };

  it('leaves no hole where a benefit did not exist yet', () => {
    const udh = { group: 'UDH', panel: panel('M', december + 1, { '101': [1, 'Q'] }) };
    expect(row(addExisting([kth, udh]), '101')).toEqual([5, 7, 'Q']);
  });

  it('misses a benefit that exists but has no figure', () => {
    const udh = { group: 'UDH', panel: panel('M', december + 2, { '101': [1] }) };
    expect(row(addExisting([kth, udh]), '101')).toEqual([5, 'O', 8]);
  });

  it('cannot exist where none of the benefits does', () => {
    const parts = ['UDH', 'SHO'].map(group => ({ group, panel: panel('M', december, { '101': [1] }) }));
    expect(row(addExisting(parts), '101')).toEqual(['M']);
  });
});
