import { describe, expect, it } from 'vitest';
import { dimensionLists, dimensionNumbering } from '../../src/codelists/dimensions.ts';
import { TOTAL } from '../../src/model/code.ts';
import { DIMENSIONS } from '../../src/model/dimension.ts';

describe('dimensionLists', () => {
  it('opens every list but that of areas with the total', () => {
    const first = Object.fromEntries(DIMENSIONS.map(dimension => [dimension, dimensionLists[dimension].codes[0]!.id]));
    expect(first).toEqual({
      ref_area: 'DK',
      target_group: TOTAL,
      sex: TOTAL,
      age: TOTAL,
      origin: TOTAL,
      offer: TOTAL,
      delay: TOTAL,
    });
  });
});

describe('dimensionNumbering', () => {
  it('numbers each dimension by its own list, within sixteen bits', () => {
    for (const dimension of DIMENSIONS) {
      const { codes } = dimensionLists[dimension];
      expect(codes.map(({ id }) => dimensionNumbering[dimension].numberOf(id))).toEqual([...codes.keys()]);
      expect(codes.length).toBeLessThan(2 ** 16);
    }
  });
});
