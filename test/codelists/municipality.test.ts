import { describe, expect, it } from 'vitest';
import { areas } from '../../src/codelists/area.ts';
import { municipalityRows } from '../../src/codelists/municipality.ts';
import { hasReference, referenceRows } from './reference-file.ts';

const REFERENCE = 'geo/municipalities.csv';
const nameOf = new Map(areas.codes.map(({ id, name }) => [id, name.da]));

const level = new Map(areas.codes.map(area => [area.id, area.level]));

describe('municipalityRows', () => {
  it('names an area of the right level in each column', () => {
    for (const [id, , region, province, group, employmentRegion, rar, council] of municipalityRows) {
      const levels = [region, province, group, employmentRegion, rar, council ?? 'RBHO'].map(area => level.get(area));
      expect(levels, id).toEqual(['region', 'province', 'municipality-group', 'employment-region', 'rar', 'council']);
    }
  });

  it('puts each province and each council inside one region', () => {
    const pairs = new Set(municipalityRows.flatMap(([, , region, province]) => `${province} ${region}`));
    expect(pairs.size).toBe(11);
    const councils = municipalityRows.filter(row => row[7] !== null).map(row => `${row[7]} ${row[2]}`);
    expect(new Set(councils).size).toBe(5);
  });

  it('knows no council for Bornholm alone', () => {
    expect(municipalityRows.filter(row => row[7] === null).map(([id]) => id)).toEqual(['400']);
  });

  it.skipIf(!hasReference(REFERENCE))('agrees with the reference on province, group and employment region', () => {
    const rows = referenceRows(REFERENCE).filter(row => row.is_municipality === 'True');
    expect(
      municipalityRows.map(([id, , , ...larger]) => [id, ...larger.slice(0, 3).map(area => nameOf.get(area!))]),
    ).toEqual(
      rows.map(row => [
        row.code,
        `Landsdel ${row.landsdel_name}`,
        row.kommunegruppe,
        `Beskæftigelsesregion ${row.employment_region_2007_2014}`,
      ]),
    );
  });
});
