import { describe, expect, it } from 'vitest';
import { offers } from '../../src/codelists/offer.ts';
import { hasReference, referenceJson } from './reference-file.ts';

const BODY = 'real/extracts/jobindsats/2026-08-22/y60c02.json';
const byName = new Map(offers.codes.map(({ id, name }) => [name.da, id]));

describe('offers', () => {
  it.each([
    ['Vejledning og opkvalificering', 'VO'],
    ['Løntilskud', 'LT'],
    ['Virksomhedspraktik', 'VP'],
    ['Nytteindsats', 'NYT'],
    ['Særligt tilrettelagt nytteindsats', 'NYS'],
  ])('knows Jobindsats’ %s as %s', (name, id) => {
    expect(byName.get(name)).toBe(id);
  });

  it('gives the law’s name where it differs', () => {
    expect(offers.codes.find(({ id }) => id === 'LT')!.lawName!.da).toBe('Ansættelse med løntilskud');
  });

  it.skipIf(!hasReference(BODY))('knows every offer of a delivered body', () => {
    const { rows } = referenceJson<{ rows: [string, string, string][] }>(BODY);
    expect([...new Set(rows.map(row => row[2]))].filter(name => !byName.has(name))).toEqual([]);
  });
});
