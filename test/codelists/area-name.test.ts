import { describe, expect, it } from 'vitest';
import { areas } from '../../src/codelists/area.ts';
import { areaByName } from '../../src/codelists/area-name.ts';
import { hasReference, referenceJson } from './reference-file.ts';

const BODY = 'real/extracts/jobindsats/2026-08-22/y60a02.json';

describe('areaByName', () => {
  it('knows every area by its Danish name', () => {
    expect(areas.codes.filter(({ id, name }) => areaByName(name.da) !== id)).toEqual([]);
  });

  it.each([
    ['Hele landet', 'DK'],
    ['Region Sjælland', '1085'],
    ['RAR Fyn', 'RARFY'],
    ['Bornholm', '400'],
    ['Uoplyst område', '998'],
    ['Århus', '751'],
    ['Nordfyn', '480'],
    ['Vesthimmerland', '820'],
    ['Brønderslev-Dronninglund', '810'],
    ['Frederiksværk-Hundested', '260'],
  ])('takes %s for %s', (name, code) => {
    expect(areaByName(name)).toBe(code);
  });

  it.each(['', 'københavn', 'København ', 'Københavns Kommune', 'Copenhagen', 'Hovedstaden', '101'])(
    'does not guess at "%s"',
    name => {
      expect(areaByName(name)).toBeUndefined();
    },
  );

  it.skipIf(!hasReference(BODY))('knows all areas of a delivered body', () => {
    const { rows } = referenceJson<{ rows: [string, string][] }>(BODY);
    const codes = [...new Set(rows.map(([, name]) => name))].map(areaByName);
    expect(codes).not.toContain(undefined);
    expect(new Set(codes).size).toBe(99);
  });
});
