import { describe, expect, it } from 'vitest';
import { areas } from '../../src/codelists/area.ts';
import { Area, AREA_LEVELS } from '../../src/model/area.ts';
import { hasReference, referenceJson, referenceRows } from './reference-file.ts';

const ofLevel = (level: string) => areas.codes.filter(area => area.level === level);
const byId = (id: string) => areas.codes.find(area => area.id === id);
const MUNICIPALITIES = 'geo/municipalities.csv';
const AREAS = 'geo/areas.json';
const STATBANK = 'real/statbank/codelists/AUP01-areas.csv';

describe('areas', () => {
  it('has every level in its known number', () => {
    const counts = Object.fromEntries(AREA_LEVELS.map(level => [level, ofLevel(level).length]));
    expect(counts).toEqual({
      country: 1,
      region: 5,
      province: 11,
      'employment-region': 4,
      rar: 8,
      council: 5,
      'municipality-group': 5,
      municipality: 98,
      jobcentre: 95,
      other: 2,
    });
  });

  it('runs level by level from the country down', () => {
    const order = areas.codes.map(({ level }) => AREA_LEVELS.indexOf(level));
    const last = AREA_LEVELS.length;
    const placed = order.map(rank => (AREA_LEVELS[rank] === 'other' ? last : rank));
    expect(placed).toEqual([...placed].sort((a, b) => a - b));
    expect(areas.codes[0]!.id).toBe('DK');
  });

  it('fits the model', () => {
    for (const area of areas.codes) expect(Area.safeParse(area).error, area.id).toBeUndefined();
  });

  it('writes municipality codes as three digits, by code', () => {
    const ids = ofLevel('municipality').map(({ id }) => id);
    expect(ids.filter(id => !/^\d{3}$/.test(id))).toEqual([]);
    expect(ids).toEqual([...ids].sort());
  });

  it('dates the employment regions, the RAR and the councils', () => {
    const span = (level: string) => [
      ...new Set(ofLevel(level).map(({ validFrom, validTo }) => `${validFrom}/${validTo}`)),
    ];
    expect(span('employment-region')).toEqual(['2007-01-01/2014-12-31']);
    expect(span('rar')).toEqual(['2015-01-01/2024-12-31']);
    expect(span('council')).toEqual(['2025-01-01/undefined']);
    expect(ofLevel('council').every(({ verified }) => verified === false)).toBe(true);
  });

  it('gives provinces NUTS 3 within their region’s NUTS 2, with West and East Jutland the other way round', () => {
    for (const province of ofLevel('province')) {
      expect(province.nuts!.startsWith(byId(province.parent!)!.nuts!), province.id).toBe(true);
    }
    expect([byId('LD09')!.nuts, byId('LD10')!.nuts]).toEqual(['DK042', 'DK041']);
    expect(new Set(ofLevel('province').map(({ nuts }) => nuts)).size).toBe(11);
  });

  it('writes København in English, the other municipalities as in Danish', () => {
    expect(
      ofLevel('municipality')
        .filter(({ name }) => name.da !== name.en)
        .map(({ name }) => name),
    ).toEqual([{ da: 'København', en: 'Copenhagen' }]);
  });

  it('opens the jobcentres of Langeland, Samsø, Ærø and Ishøj after 2007, and none for Dragør, Fanø and Læsø', () => {
    const later = ofLevel('jobcentre').filter(({ validFrom }) => validFrom !== '2007-01-01');
    expect(later.map(({ id, validFrom }) => `${id} ${validFrom}`)).toEqual([
      'JC183 2022-01-01',
      'JC482 2013-01-01',
      'JC492 2018-01-01',
      'JC741 2015-01-01',
    ]);
    expect(['JC155', 'JC563', 'JC825'].filter(id => byId(id))).toEqual([]);
  });

  it.skipIf(!hasReference(MUNICIPALITIES))('agrees with the reference on municipalities', () => {
    const rows = referenceRows(MUNICIPALITIES).filter(row => row.is_municipality === 'True');
    expect(ofLevel('municipality').map(({ id, name, parent, nuts }) => [id, name.da, name.en, parent, nuts])).toEqual(
      rows.map(row => [row.code, row.name_da, row.name_en, row.region_code, row.nuts3]),
    );
  });

  it.skipIf(!hasReference(AREAS))('agrees with the reference on regions and provinces', () => {
    const reference = referenceJson<{
      regions: { code: number; dst: number; name: string; nuts2: string }[];
      landsdele: { code: string; name: string; nuts3: string }[];
    }>(AREAS);
    expect(ofLevel('region').map(({ id, dst, name, nuts }) => [id, dst, name.da, nuts])).toEqual(
      reference.regions.map(row => [String(row.code), `0${row.dst}`, row.name, row.nuts2]),
    );
    expect(ofLevel('province').map(({ dst, name, nuts }) => [dst, name.da, nuts])).toEqual(
      reference.landsdele.map(row => [row.code, `Landsdel ${row.name}`, row.nuts3]),
    );
  });

  it.skipIf(!hasReference(STATBANK))(
    'knows every area that the StatBank lists, but abroad, by code and English name',
    () => {
      const rows = referenceRows(STATBANK).map(row => Object.values(row)[0]!.split(';'));
      const ours = new Map(
        areas.codes.flatMap(({ dst, name }) => (dst === undefined ? [] : [[dst, name.en] as const])),
      );
      const unlike = rows.filter(([code, , name]) => ours.get(code!) !== name).map(([code]) => code);
      expect(unlike).toEqual(['000', '998', '997']);
      expect(['000', '998', '997'].map(code => ours.has(code))).toEqual([true, true, false]);
    },
  );
});
