import { describe, expect, it } from 'vitest';
import { origins } from '../../src/codelists/origin.ts';

const children = (parent: string) => origins.codes.filter(code => code.parent === parent).map(({ id }) => id);

describe('origins', () => {
  it('divides the total by origin, and Western and non-Western by immigrants and descendants', () => {
    expect(children('_T')).toEqual(['DK', 'W', 'NW', '_U']);
    expect(children('W')).toEqual(['W_IM', 'W_DE']);
    expect(children('NW')).toEqual(['NW_IM', 'NW_DE']);
  });
});
