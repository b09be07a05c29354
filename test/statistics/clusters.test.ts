import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusters } from '../../src/statistics/clusters.ts';

const areas = [
  { id: 'a', expected: 5, weight: 50 },
  { id: 'b', expected: 6, weight: 50 },
  { id: 'c', expected: 4, weight: 50 },
  { id: 'd', expected: 5.5, weight: 2 },
  { id: 'e', expected: 9, weight: 50 },
];
const ids = (rule: Parameters<typeof clusters>[1]) =>
  clusters(areas, rule).map(({ members }) => members.map(({ id }) => id));

describe('clusters', () => {
  it('takes the nearest areas, ties in the order given, never the own', () => {
    expect(ids({ size: 2 })).toEqual([
      ['d', 'b'],
      ['d', 'a'],
      ['a', 'd'],
      ['a', 'b'],
      ['b', 'd'],
    ]);
  });

  it('leaves out areas that are too small as members only', () => {
    const result = ids({ size: 2, leastWeight: 10 });
    expect(result[0]).toEqual(['b', 'c']);
    expect(result[3]).toEqual(['a', 'b']);
    expect(result.flat()).not.toContain('d');
  });

  it('tells the distances', () => {
    expect(clusters(areas, { size: 3 })[4]).toEqual({
      id: 'e',
      members: [
        { id: 'b', distance: 3 },
        { id: 'd', distance: 3.5 },
        { id: 'a', distance: 4 },
      ],
    });
  });

  it('has all others where there are not more, seven where nothing is said', () => {
    expect(clusters(areas)[0]!.members).toHaveLength(4);
    const many = Array.from({ length: 20 }, (_, i) => ({ id: String(i), expected: i, weight: 1 }));
    expect(clusters(many)[10]!.members.map(({ id }) => id)).toEqual(['9', '11', '8', '12', '7', '13', '6']);
  });

  it('refuses an unknown expected value and an empty cluster', () => {
    expect(() => clusters([{ id: 'a', expected: NaN, weight: 1 }])).toThrow('invalid expected value: NaN of area a');
    expect(() => clusters(areas, { size: 0 })).toThrow('invalid cluster size: 0');
  });

  it('holds no area farther away than one it left out', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(values, expected => {
        const all = expected.map((value, i) => ({ id: String(i), expected: value, weight: 1 }));
        clusters(all, { size: 3 }).forEach(({ id, members }, i) => {
          const farthest = members.at(-1)!.distance;
          const inside = new Set(members.map(member => member.id));
          expect(inside.has(id)).toBe(false);
          all.forEach(other => {
            if (other.id !== id && !inside.has(other.id))
              expect(Math.abs(other.expected - expected[i]!)).toBeGreaterThanOrEqual(farthest);
          });
        });
      }),
    );
  });
});
