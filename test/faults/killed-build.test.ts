import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uniformRandom } from '../../src/statistics/random.ts';
import { build, EARLY, LATE, proven, standing, workshop, type Workshop } from './tiny-build.ts';

/** Moments of the kill; more of them with SOAK=1. */
const KILLS = process.env['SOAK'] ? 400 : 50;

let place: Workshop;
let early: string;
let late: string;
let whole: number;

beforeAll(async () => {
  place = await workshop();
  whole = (await build(place, LATE)).milliseconds;
  late = proven(place.out);
  expect((await build(place, EARLY)).code).toBe(0);
  early = proven(place.out);
});
afterAll(() => place.close());

describe('a build that is killed', () => {
  it(
    `leaves the old tree or the new one, whole, at ${KILLS} moments of its run`,
    { timeout: KILLS * 20_000 },
    async () => {
      expect(late).not.toBe(early);
      const random = uniformRandom(1);
      let [killed, done, span, expected] = [0, 0, whole, early];
      while (killed < KILLS && done < 2 * KILLS) {
        const day = expected === early ? LATE : EARLY;
        // The last fifth of a run is when it writes: half of the kills fall there.
        const share = killed % 2 === 0 ? random() : 0.8 + 0.4 * random();
        const { signal, milliseconds } = await build(place, day, { killAfter: share * span });
        if (signal === 'SIGKILL') killed += 1;
        else {
          done += 1;
          span = Math.min(span, milliseconds);
        }
        expected = proven(standing(place.out));
        expect([early, late]).toContain(expected);
      }
      console.info(`${killed} builds killed, ${done} done before it; every tree whole`);
      expect(killed).toBe(KILLS);
    },
  );

  it('is forgotten by the next one, which leaves nothing beside its tree', async () => {
    await build(place, LATE, { killAfter: 0.9 * whole });
    const { code, output } = await build(place, LATE);
    expect([code, output]).toEqual([0, expect.stringContaining('published version')]);
    expect(proven(place.out)).toBe(late);
    expect(readdirSync(place.root).sort()).toEqual(['extracts', 'published']);
  });
});
