import { describe, expect, it } from 'vitest';
import { areas, FIRST_MUNICIPALITY, UNKNOWN } from '../../src/modelfigures/geography.ts';
import { persons } from '../../src/modelfigures/persons.ts';
import { at } from '../../src/modelfigures/series.ts';
import { fullTimePersons } from '../../src/modelfigures/stock.ts';
import { monthAt } from '../../src/modelfigures/time-axis.ts';
import { worldOf } from './model-world.ts';

const world = worldOf(1);
const single = areas.flatMap((_, area) => (area >= FIRST_MUNICIPALITY && area <= UNKNOWN ? [area] : []));

describe('persons', () => {
  it.each(['2010-03', '2019-11', '2026-07'])('of the areas sum to a little more than the country in %s', month => {
    const all = persons(world, 'ADP');
    const sum = single.reduce((total, area) => total + all[at(area, monthAt(month))]!, 0);
    const country = all[at(0, monthAt(month))]!;
    expect(sum).toBeGreaterThan(country + 5);
    expect(sum).toBeLessThan(country * 1.001);
  });

  it('are never fewer than full-time persons', () => {
    const [all, full] = [persons(world, 'SDP'), fullTimePersons(world, 'SDP')];
    expect(single.every(area => all[at(area, monthAt('2020-01'))]! >= full[at(area, monthAt('2020-01'))]!)).toBe(true);
  });
});

describe('full-time persons', () => {
  it('of the areas sum to the country', () => {
    const full = fullTimePersons(world, 'ADP');
    const sum = single.reduce((total, area) => total + full[at(area, monthAt('2019-11'))]!, 0);
    expect(sum).toBeCloseTo(full[at(0, monthAt('2019-11'))]!, 3);
  });
});
