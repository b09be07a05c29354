import { describe, expect, it } from 'vitest';
import { FIRST_JOBCENTRE_DAY, pilotJobcentres, sharedJobcentres } from '../../src/codelists/jobcentre.ts';

const spansOf = (municipality: string) => sharedJobcentres.filter(row => row.municipality === municipality);
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe('sharedJobcentres', () => {
  it('follows each of the seven municipalities from 2007 without a gap to the present', () => {
    const municipalities = [...new Set(sharedJobcentres.map(({ municipality }) => municipality))];
    expect(municipalities).toEqual(['155', '183', '482', '492', '563', '741', '825']);
    for (const municipality of municipalities) {
      const spans = spansOf(municipality);
      expect(spans[0]!.from).toBe(FIRST_JOBCENTRE_DAY);
      expect(spans.at(-1)!.to).toBeUndefined();
      spans.slice(1).forEach((span, index) => expect(span.from).toBe(dayAfter(spans[index]!.to!)));
    }
  });

  it('starts each with another municipality as host', () => {
    const first = sharedJobcentres.filter(({ from }) => from === FIRST_JOBCENTRE_DAY);
    expect(first.filter(({ municipality, host }) => municipality === host)).toEqual([]);
  });
});

describe('pilotJobcentres', () => {
  it('holds the one that is sourced', () => {
    expect(pilotJobcentres.map(({ host }) => host)).toEqual(['461']);
  });
});
