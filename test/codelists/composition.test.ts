import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/codelists/area.ts';
import { composition } from '../../src/codelists/composition.ts';
import { areasOfLevel, membersOf } from '../../src/codelists/members.ts';

const DAY = '2020-06-30';
const municipalities = areasOfLevel('municipality', DAY);
const regions = areasOfLevel('region', DAY);
const published = new Set([...regions, ...municipalities]);
const days = ['2006-05-31', '2008-02-29', '2014-12-31', '2015-01-01', '2021-12-31', '2025-03-31'];
const larger = areas.codes.filter(({ level }) => level !== 'municipality' && level !== 'other').map(({ id }) => id);

const membersAlong = (parts: readonly string[], day: string) => parts.flatMap(part => membersOf(part, day)).sort();

describe('composition', () => {
  it('makes every area on every day out of municipalities: exactly its members', () => {
    for (const day of days) {
      for (const area of larger.filter(id => membersOf(id, day).length > 0)) {
        expect(composition(area, day, new Set(municipalities)), `${area} ${day}`).toEqual(membersOf(area, day));
      }
    }
  });

  it('prefers larger parts: the country is the five regions', () => {
    expect(composition('DK', DAY, published)).toEqual(regions);
    expect(composition('BRHS', '2010-01-01', published)).toEqual(['1084', '1085']);
    expect(composition('LD07', DAY, published)).toHaveLength(10);
  });

  it('takes the area itself, or one with the same members, as one part', () => {
    expect(composition('DK', DAY, new Set(['DK', ...published]))).toEqual(['DK']);
    expect(composition('RARNJ', DAY, published)).toEqual(['1081']);
    expect(composition('JC101', DAY, published)).toEqual(['101']);
    expect(composition('998', DAY, new Set(['998']))).toEqual(['998']);
  });

  it('fills up with municipalities where a larger part does not fit', () => {
    expect(composition('RAROJ', DAY, new Set(['LD09', ...municipalities]))).toEqual(['LD09', '791']);
    expect(composition('RARSY', DAY, new Set(['LD08', ...municipalities]))).toEqual(['LD08', '410']);
  });

  it('uses fewer parts rather than the largest', () => {
    const parts = new Set(['LD01', 'LD02', 'LD03', 'LD04', 'KG1', ...municipalities]);
    expect(composition('1084', DAY, parts)).toEqual(['LD01', 'LD02', 'LD03', 'LD04']);
  });

  it('covers exactly, without overlap, and in no more parts than there are members, whatever is published', () => {
    fc.assert(
      fc.property(fc.constantFrom(...larger), fc.constantFrom(...days), fc.subarray(larger), (area, day, extra) => {
        const members = membersOf(area, day);
        fc.pre(members.length > 0);
        const found = composition(area, day, new Set([...extra, ...municipalities]));
        expect(membersAlong(found, day)).toEqual(members);
        expect(found.length).toBeLessThanOrEqual(members.length);
      }),
    );
  });

  it('never needs more parts when more is published', () => {
    fc.assert(
      fc.property(fc.constantFrom(...larger), fc.subarray(larger), fc.constantFrom(...larger), (area, some, one) => {
        fc.pre(membersOf(area, DAY).length > 0);
        const few = new Set([...some, ...municipalities]);
        expect(composition(area, DAY, new Set([...few, one])).length).toBeLessThanOrEqual(
          composition(area, DAY, few).length,
        );
      }),
    );
  });

  it('says what is missing', () => {
    const without = new Set([...published].filter(id => id !== '461'));
    expect(() => composition('LD07', DAY, without)).toThrow('missing parts: area "LD07" on 2020-06-30 cannot be');
    expect(() => composition('RARHO', '2010-01-01', published)).toThrow(
      'missing parts: area "RARHO" has no municipalities on 2010-01-01',
    );
    expect(() => composition('XX', DAY, published)).toThrow('unknown area code: "XX"');
  });
});
