import { describe, expect, it } from 'vitest';
import { lineParts } from '../../src/charts/line-parts.ts';
import { months } from './sample.ts';
import type { ShownPoint } from '../../src/charts/line-parts.ts';

const values = (runs: readonly (readonly ShownPoint[])[]) => runs.map(run => run.map(({ value }) => value));
const JANUARY = 2020 * 12;

describe('lineParts(points, breaks)', () => {
  it('stops at a gap and leaves a point between gaps alone', () => {
    const parts = lineParts(months([1, 2, 'Q', 3, 'O', 4, 5]));
    expect(values(parts.solid)).toEqual([
      [1, 2],
      [4, 5],
    ]);
    expect(parts.alone.map(({ value }) => value)).toEqual([3]);
    expect(parts.gaps).toEqual([
      { kind: 'suppressed', first: JANUARY + 2, last: JANUARY + 2 },
      { kind: 'missing', first: JANUARY + 4, last: JANUARY + 4 },
    ]);
  });

  it('joins neighbouring gaps of one kind and keeps kinds apart', () => {
    expect(
      lineParts(months([1, 'Q', 'Q', 'O', 'M', 2])).gaps.map(({ kind, first, last }) => [kind, last - first + 1]),
    ).toEqual([
      ['suppressed', 2],
      ['missing', 1],
      ['notExisting', 1],
    ]);
  });

  it('takes a period without a point as missing', () => {
    const [a, b, , d] = months([1, 2, 3, 4]);
    const parts = lineParts([a!, b!, d!]);
    expect(parts.gaps).toEqual([{ kind: 'missing', first: JANUARY + 2, last: JANUARY + 2 }]);
    expect(values(parts.solid)).toEqual([[1, 2]]);
  });

  it('takes an empty value of a normal status as missing', () => {
    const [a, b] = months([1, 2]);
    expect(lineParts([a!, { ...b!, value: null }]).gaps[0]?.kind).toBe('missing');
  });

  it('parts a line at breaks given and at the first of a run of figures marked as breaks', () => {
    const parts = lineParts(months([1, 2, [3, 'B'], [4, 'B'], 5, 6]), [JANUARY + 5]);
    expect(values(parts.solid)).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
    expect(parts.breaks).toEqual([JANUARY + 2]);
  });

  it('dashes the way to and from figures that are not final', () => {
    const parts = lineParts(months([1, 2, [3, 'E'], 4, 5, [6, 'P']]));
    expect(values(parts.solid)).toEqual([
      [1, 2],
      [4, 5],
    ]);
    expect(values(parts.dashed)).toEqual([
      [2, 3, 4],
      [5, 6],
    ]);
    expect(parts.open.map(({ status }) => status)).toEqual(['E', 'P']);
  });

  it('knows the ends of runs of one status that is not final, parted by gaps and breaks', () => {
    const ends = (values: Parameters<typeof months>[0], breaks: number[] = []) =>
      lineParts(months(values), breaks).openEnds.map(({ value }) => value);
    expect(
      ends([
        [1, 'E'],
        [2, 'E'],
        [3, 'E'],
        [4, 'P'],
      ]),
    ).toEqual([1, 3, 4]);
    expect(ends([0, [1, 'E'], [2, 'E'], [3, 'E'], 'Q', [4, 'E']])).toEqual([1, 3, 4]);
    expect(
      ends(
        [
          [1, 'E'],
          [2, 'E'],
          [3, 'E'],
          [4, 'E'],
        ],
        [JANUARY + 1, JANUARY + 2],
      ),
    ).toEqual([1, 2, 3, 4]);
  });
});
