import { describe, expect, it } from 'vitest';
import { areasOfLevel, jobcentreOf, membersOf } from '../../src/codelists/members.ts';
import type { AreaLevel } from '../../src/model/area.ts';

const sizes = (level: AreaLevel, day: string) => areasOfLevel(level, day).map(area => membersOf(area, day).length);

describe('membersOf', () => {
  it('gives the country all municipalities and a municipality itself, on any day', () => {
    expect(membersOf('DK', '2004-01-01')).toHaveLength(98);
    expect(membersOf('751', '2004-01-01')).toEqual(['751']);
  });

  it('has the known sizes of regions and provinces', () => {
    expect(areasOfLevel('region', '2020-01-01')).toEqual(['1081', '1082', '1083', '1084', '1085']);
    expect(sizes('region', '2020-01-01')).toEqual([11, 19, 22, 29, 17]);
    expect(sizes('province', '2020-01-01')).toEqual([4, 13, 11, 1, 5, 12, 10, 12, 11, 8, 11]);
  });

  it.each<[AreaLevel, string, number]>([
    ['region', '2020-01-01', 98],
    ['province', '2020-01-01', 98],
    ['municipality-group', '2020-01-01', 98],
    ['employment-region', '2014-12-31', 98],
    ['rar', '2015-01-01', 98],
    ['council', '2025-01-01', 97],
    ['jobcentre', '2007-01-01', 98],
    ['jobcentre', '2026-01-01', 98],
  ])('divides the municipalities over the areas of level %s on %s', (level, day, count) => {
    const members = areasOfLevel(level, day).flatMap(area => membersOf(area, day));
    expect(members).toHaveLength(count);
    expect(new Set(members).size).toBe(count);
  });

  it('puts Viborg in RAR Østjylland and Middelfart in RAR Sydjylland, against the provinces', () => {
    expect(membersOf('RAROJ', '2020-01-01')).toContain('791');
    expect(membersOf('LD10', '2020-01-01')).toContain('791');
    expect(membersOf('RARSY', '2020-01-01')).toContain('410');
    expect(membersOf('LD07', '2020-01-01')).toContain('410');
  });

  it('is empty outside an area’s days and for areas outside the division', () => {
    expect(membersOf('BRHS', '2014-12-31')).toHaveLength(46);
    expect(membersOf('BRHS', '2015-01-01')).toEqual([]);
    expect(membersOf('411', '2020-01-01')).toEqual([]);
    expect(membersOf('998', '2020-01-01')).toEqual([]);
  });

  it('follows the moves of the jobcentres', () => {
    expect(membersOf('JC479', '2012-12-31')).toEqual(['479', '482', '492']);
    expect(membersOf('JC479', '2013-01-01')).toEqual(['479', '492']);
    expect(membersOf('JC479', '2018-01-01')).toEqual(['479']);
  });

  it('refuses unknown areas and days that are none', () => {
    expect(() => membersOf('0101', '2020-01-01')).toThrow('unknown area code: "0101"');
    expect(() => membersOf('101', '2020-13-01')).toThrow('invalid day: "2020-13-01"');
    expect(() => jobcentreOf('101', '2020')).toThrow('invalid day: "2020"');
  });
});

describe('areasOfLevel', () => {
  it.each([
    ['2006-12-31', 0],
    ['2007-01-01', 91],
    ['2013-01-01', 92],
    ['2015-01-01', 93],
    ['2018-01-01', 94],
    ['2022-01-01', 95],
  ])('counts the jobcentres of %s as %i', (day, count) => {
    expect(areasOfLevel('jobcentre', day)).toHaveLength(count);
  });
});

describe('jobcentreOf', () => {
  it('gives the host, later the own jobcentre', () => {
    expect(jobcentreOf('183', '2021-12-31')).toBe('JC187');
    expect(jobcentreOf('183', '2022-01-01')).toBe('JC183');
    expect(jobcentreOf('155', '2026-01-01')).toBe('JC185');
  });

  it('has none before 2007 or for Christiansø', () => {
    expect(jobcentreOf('101', '2006-12-31')).toBeUndefined();
    expect(jobcentreOf('411', '2020-01-01')).toBeUndefined();
  });
});
