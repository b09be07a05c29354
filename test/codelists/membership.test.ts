import { describe, expect, it } from 'vitest';
import { areas } from '../../src/codelists/area.ts';
import { memberships } from '../../src/codelists/membership.ts';
import { Membership } from '../../src/model/area.ts';
import { hasReference, referenceJson, referenceRows } from './reference-file.ts';

const byId = new Map(areas.codes.map(area => [area.id, area]));
const levelOf = (id: string) => byId.get(id)!.level;
const membersOf = (area: string) => memberships.filter(row => row.area === area).map(({ member }) => Number(member));
const AREAS = 'geo/areas.json';
const JOBCENTRES = 'geo/jobcentres.csv';

describe('memberships', () => {
  it('fits the model and names known areas and municipalities only', () => {
    for (const row of memberships) {
      expect(Membership.safeParse(row).error).toBeUndefined();
      expect(byId.has(row.area), row.area).toBe(true);
      expect(byId.get(row.member)?.level, row.member).toBe('municipality');
    }
  });

  it('never puts a municipality in two areas of one level at the same time', () => {
    const spans = new Map<string, { from: string; to: string }[]>();
    for (const { area, member, from = '0000', to = '9999' } of memberships) {
      const key = `${levelOf(area)} ${member}`;
      const others = spans.get(key) ?? [];
      expect(
        others.filter(other => from <= other.to && other.from <= to),
        key,
      ).toEqual([]);
      spans.set(key, [...others, { from, to }]);
    }
  });

  it('stays within the validity of the area', () => {
    const outside = memberships.filter(({ area, from, to }) => {
      const { validFrom, validTo } = byId.get(area)!;
      return (
        (validFrom !== undefined && (from ?? '0000') < validFrom) || (validTo !== undefined && (to ?? '9999') > validTo)
      );
    });
    expect(outside).toEqual([]);
  });

  it('flags what rests on inference', () => {
    const doubtful = memberships.filter(({ verified }) => verified === false);
    expect(doubtful.map(({ area, member }) => `${area} ${member}`)).toEqual([
      'RARSY 410',
      'JC479 492',
      'JC492 492',
      'JC751 741',
      'JC741 741',
      'JC813 825',
    ]);
  });

  it.skipIf(!hasReference(AREAS))('agrees with the reference on RAR and councils, Christiansø apart', () => {
    const reference =
      referenceJson<Record<'rar_2015_2024' | 'employment_councils_2025', Record<string, number[]>>>(AREAS);
    const named = new Map(areas.codes.map(({ id, name }) => [name.da, id]));
    const expected = [
      ...Object.entries(reference.rar_2015_2024).map(([name, codes]) => [`RAR ${name}`, codes] as const),
      ...Object.entries(reference.employment_councils_2025).map(
        ([name, codes]) => [`Regionalt beskæftigelsesråd ${name}`, codes] as const,
      ),
    ];
    for (const [name, codes] of expected) {
      expect(membersOf(named.get(name)!), name).toEqual(codes.filter(code => code !== 411));
    }
  });

  it.skipIf(!hasReference(JOBCENTRES))('agrees with the reference on which jobcentres serve a municipality', () => {
    const pairs = (rows: readonly (readonly [string, string])[]) => [...new Set(rows.map(row => row.join(' ')))].sort();
    const ours = memberships.filter(({ area }) => levelOf(area) === 'jobcentre');
    expect(pairs(ours.map(({ area, member }) => [member, area.slice(2)]))).toEqual(
      pairs(referenceRows(JOBCENTRES).map(row => [row.municipality_code!, row.jobcentre_code!])),
    );
  });
});
