import { describe, expect, it } from 'vitest';
import { sexes } from '../../src/codelists/sex.ts';

describe('sexes', () => {
  it('has the total, women and men', () => {
    expect(sexes.codes.map(({ id, name }) => `${id} ${name.da}`)).toEqual([
      '_T Mænd og kvinder',
      'F Kvinder',
      'M Mænd',
    ]);
  });
});
