import { describe, expect, it } from 'vitest';
import { ages } from '../../src/codelists/age.ts';

const byId = new Map(ages.codes.map(age => [age.id, age]));

describe('ages', () => {
  it('spells the ends in the id', () => {
    for (const { id, from, to } of ages.codes.slice(1)) {
      const ids = [`Y${from}`, `Y${from}T${to}`, `Y_GE${from}`];
      expect(ids, id).toContain(id);
      expect(from).toBeLessThanOrEqual(to);
    }
  });

  it('has the single years 0 to 125, which make up the total', () => {
    const years = ages.codes.filter(({ from, to }) => from === to).map(({ from }) => from);
    expect(years).toEqual(Array.from({ length: 126 }, (_, year) => year));
    expect(byId.get('_T')).toMatchObject({ from: 0, to: 125 });
  });

  it.each([
    ['Y16T66', 16, 66],
    ['Y16T64', 16, 64],
    ['Y16T29', 16, 29],
    ['Y65T66', 65, 66],
    ['Y25T64', 25, 64],
    ['Y_GE67', 67, 125],
  ])('has the band %s', (id, from, to) => {
    expect(byId.get(id)).toMatchObject({ from, to });
  });

  it('names one year in the singular in English', () => {
    expect(byId.get('Y1')!.name).toEqual({ da: '1 år', en: '1 year' });
    expect(byId.get('Y16T66')!.name).toEqual({ da: '16–66 år', en: '16–66 years' });
  });
});
