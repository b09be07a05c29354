import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../scripts/fetch/options-of.ts';

describe('optionsOf', () => {
  it('takes all sources, the publishers’ addresses, and key and contact from the environment', () => {
    expect(optionsOf({}, { JOBINDSATS_TOKEN: 'key', JOBINDSATS_CONTACT: 'a@example.org' })).toMatchObject({
      sources: ['jobindsats', 'statbank', 'geometry'],
      only: undefined,
      token: 'key',
      contact: 'a@example.org',
      manners: { giveUpAfter: 900_000, timeout: 120_000 },
      urls: { jobindsats: 'https://api.jobindsats.dk/v3', statbank: 'https://api.statbank.dk/v1' },
    });
  });

  it('asks the sources of the named tables only', () => {
    expect(optionsOf({ only: 'y25i01, FOLK1A' }, {})).toMatchObject({
      sources: ['jobindsats', 'statbank'],
      only: ['y25i01', 'FOLK1A'],
    });
  });

  it.each([
    [{ source: 'dst' }, 'unknown source: "dst", expected jobindsats, statbank, geometry'],
    [{ only: 'y99z99' }, 'unknown source table: "y99z99"'],
    [{ since: '2025' }, 'invalid period: "2025"'],
    [{ 'give-up': 'soon' }, 'invalid number: --give-up "soon", expected seconds above 0'],
  ])('refuses %o', (args, message) => {
    expect(() => optionsOf(args, {})).toThrow(message);
  });
});
