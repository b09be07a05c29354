import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../src/modelfigures/geography.ts';
import { at } from '../../src/modelfigures/series.ts';
import { partOf } from '../../src/modelfigures/share-process.ts';
import { fullTimePersons } from '../../src/modelfigures/stock.ts';
import { monthAt } from '../../src/modelfigures/time-axis.ts';
import { worldOf } from './model-world.ts';

const world = worldOf(1);
const whole = fullTimePersons(world, 'SDP');
const month = monthAt('2019-06');

describe('partOf(world, process, whole)', () => {
  const part = partOf(world, { id: 'sickness/26', level: 0.2 }, whole);

  it('gives the country the calibrated share', () => {
    expect(part[at(0, month)]! / whole[at(0, month)]!).toBeCloseTo(0.24, 1);
  });

  it('is never more than the whole', () => {
    expect(part.every((value, place) => value >= 0 && value <= whole[place]! + 1e-9)).toBe(true);
  });

  it('differs between areas', () => {
    const shares = Array.from(
      { length: 98 },
      (_, k) => part[at(UNKNOWN - 98 + k, month)]! / whole[at(UNKNOWN - 98 + k, month)]!,
    );
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.05);
  });

  it('refuses a share without levels', () => {
    expect(() => partOf(world, { id: 'no-such', level: 0.1 }, whole)).toThrow('missing national series: "no-such"');
  });
});
