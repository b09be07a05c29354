import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateOf } from '../../src/package/aggregate.ts';
import { tinyAreas, tinyData, type TinySeries } from './tiny-file.ts';

const known = tinyAreas({ '101': [], '147': [], '151': [], '1084': ['101', '147'] });
const small: TinySeries = { ref_area: '101', top: [1], below: [10] };
const large: TinySeries = { ref_area: '147', top: [90], below: [100] };
const areas = ['101', '147'];

describe('aggregateOf', () => {
  it('adds numerators and denominators, and never averages rates', () => {
    const [row] = aggregateOf(tinyData([small, large]), { areas }, known);
    expect(row).toMatchObject({
      ref_area: '101+147',
      numerator: 91,
      denominator: 110,
      obs_value: 82.7,
      obs_status: 'A',
    });
    expect(row!.lower! < 82.7 && row!.upper! > 82.7).toBe(true);
  });

  it('makes the figure of the whole out of any split into parts', () => {
    const part = fc.record({ top: fc.nat(500), rest: fc.nat(500) }).filter(({ top, rest }) => top + rest > 0);
    fc.assert(
      fc.property(fc.tuple(part, part, part), parts => {
        const ids = ['101', '147', '151'];
        const data = tinyData(
          parts.map(({ top, rest }, i) => ({ ref_area: ids[i]!, top: [top], below: [top + rest] })),
        );
        const [row] = aggregateOf(data, { areas: ids }, known);
        const top = parts.reduce((sum, one) => sum + one.top, 0);
        const all = parts.reduce((sum, one) => sum + one.top + one.rest, 0);
        expect([row!.numerator, row!.denominator]).toEqual([top, all]);
        expect(Math.abs(row!.obs_value! - (100 * top) / all)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  it.each([
    ['suppressed', 'Q', 'C'],
    ['missing', 'O', 'F'],
  ])('has no figure and no counts where a part is %s', (_, status, conf) => {
    const [row] = aggregateOf(tinyData([{ ...small, status }, large]), { areas }, known);
    expect(row).toMatchObject({
      obs_value: null,
      numerator: null,
      denominator: null,
      lower: null,
      obs_status: status,
      conf_status: conf,
    });
  });

  it('counts a part without any cases as none', () => {
    const none: TinySeries = { ...small, top: [0], below: [0], status: 'M' };
    expect(aggregateOf(tinyData([none, large]), { areas }, known)[0]).toMatchObject({ obs_value: 90, obs_status: 'A' });
  });

  it('is missing where a part’s figure is told without its counts', () => {
    const [row] = aggregateOf(tinyData([{ ...small, top: [null] }, large]), { areas }, known);
    expect(row).toMatchObject({ obs_value: null, obs_status: 'O' });
  });

  it.each([
    ['weighted-mean', 'rates are never averaged'],
    ['published-total', 'persons who may stand in two areas'],
    ['difference', 'each area’s own'],
    ['never', 'no meaning'],
  ] as const)('refuses an indicator that is a %s', (aggregation, reason) => {
    expect(() => aggregateOf(tinyData([small, large], { aggregation }), { areas }, known)).toThrow(
      new RegExp(`^invalid aggregate: tiny may not be added over areas: .*${reason}`),
    );
  });

  it('refuses to add persons unless an estimate will do, and says that it is one', () => {
    const data = tinyData([small, large], { persons: true });
    expect(() => aggregateOf(data, { areas }, known)).toThrow(/^invalid aggregate: tiny counts persons/);
    expect(aggregateOf(data, { areas, estimate: true }, known)[0]!.obs_status).toBe('E');
  });

  it.each([
    [['101', '1084'], 'invalid group: 101 and 1084 overlap in 101'],
    [['101', '101'], 'invalid group: 101 and 101 overlap in 101'],
    [['101', '999'], 'unknown ref_area: "999"'],
    [[], 'invalid group: no areas'],
  ])('refuses the group %j', (group, message) => {
    expect(() => aggregateOf(tinyData([small, large]), { areas: group }, known)).toThrow(message);
  });
});
