import { describe, expect, it } from 'vitest';
import { areas } from '../../src/codelists/area.ts';
import { areaAliases, areaChanges } from '../../src/codelists/area-history.ts';

const byId = new Map(areas.codes.map(area => [area.id, area]));

describe('areaChanges', () => {
  it('is in order of time and about known areas', () => {
    const dates = areaChanges.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(areaChanges.flatMap(change => change.areas).filter(area => !byId.has(area))).toEqual([]);
  });

  it('has each opening of a jobcentre in the year the area list has it', () => {
    const openings = areaChanges.filter(({ kind }) => kind === 'jobcentre-opened');
    expect(openings).toHaveLength(4);
    for (const {
      date,
      areas: [municipality],
    } of openings) {
      expect(byId.get(`JC${municipality}`)!.validFrom!.slice(0, 4)).toBe(date.slice(0, 4));
    }
  });
});

describe('areaAliases', () => {
  it('leads to known areas and never away from an area’s own name', () => {
    expect(areaAliases.filter(({ area }) => !byId.has(area))).toEqual([]);
    const names = new Set(areas.codes.map(({ name }) => name.da));
    expect(areaAliases.filter(({ name }) => names.has(name))).toEqual([]);
  });
});
