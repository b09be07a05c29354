import { describe, expect, it } from 'vitest';
import { responsibilities } from '../../src/codelists/responsibility.ts';
import { RESPONSIBILITIES } from '../../src/model/dimension.ts';

describe('responsibilities', () => {
  it('has the parts of the model, in its order', () => {
    expect(responsibilities.codes.map(({ id }) => id)).toEqual([...RESPONSIBILITIES]);
  });
});
