import { describe, expect, it } from 'vitest';
import { units } from '../../src/codelists/unit.ts';
import { Indicator } from '../../src/model/indicator.ts';

describe('units', () => {
  it('has the units of the model, in its order', () => {
    expect(units.codes.map(({ id }) => id)).toEqual(Indicator.shape.unit.options);
  });
});
