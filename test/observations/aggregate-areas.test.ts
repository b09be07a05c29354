import { describe, expect, it } from 'vitest';
import { areas } from '../../src/codelists/area.ts';
import { membersOf } from '../../src/codelists/members.ts';
import { toOrdinal } from '../../src/model/period.ts';
import { STATUS } from '../../src/model/status.ts';
import { areaReader } from '../../src/observations/aggregate-areas.ts';
import { panel } from './panels.ts';

const month = toOrdinal('M', 2020, 6);
const municipalities = areas.codes.filter(({ level }) => level === 'municipality').map(({ id }) => id);
const ones = Object.fromEntries(municipalities.map(id => [id, [1]] as const));

describe('areaReader(panel, persons)', () => {
  it('adds the municipalities of an area', () => {
    const read = areaReader(panel('M', month, ones), false);
    expect(read('1085', month)).toEqual({ value: 17, status: STATUS.A });
    expect(read('RARVJ', month).value).toBe(membersOf('RARVJ', '2020-06-28').length);
    expect(read('DK', month).value).toBe(98);
  });

  it('prefers what the publisher gives to a sum of parts', () => {
    const read = areaReader(panel('M', month, { ...ones, '1085': [40] }), false);
    expect(read('1085', month).value).toBe(40);
    expect(read('DK', month).value).toBe(98 - 17 + 40);
  });

  it('hides a sum with a hidden part', () => {
    const read = areaReader(panel('M', month, { ...ones, '825': ['Q'] }), false);
    expect(read('1081', month).status).toBe(STATUS.Q);
    expect(read('1082', month).status).toBe(STATUS.A);
  });

  it('calls a sum of persons an estimate', () => {
    expect(areaReader(panel('M', month, ones), true)('1085', month).status).toBe(STATUS.E);
  });

  it('follows the division of the time: Ishøj belonged to the jobcentre of Vallensbæk until 2021', () => {
    const long = Object.fromEntries(municipalities.map(id => [id, Array.from({ length: 36 }, () => 1)] as const));
    const read = areaReader(panel('M', month, long), false);
    expect(read('JC187', toOrdinal('M', 2021, 12)).value).toBe(2);
    expect(read('JC187', toOrdinal('M', 2022, 1)).value).toBe(1);
  });
});
