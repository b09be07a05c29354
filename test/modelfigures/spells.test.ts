import { describe, expect, it } from 'vitest';
import { at, sumOver } from '../../src/modelfigures/series.ts';
import { begunSpells, endedSpells, WEEKS_A_MONTH } from '../../src/modelfigures/spells.ts';
import { fullTimePersons } from '../../src/modelfigures/stock.ts';
import { monthAt } from '../../src/modelfigures/time-axis.ts';
import { worldOf } from './model-world.ts';

const world = worldOf(1);
const year = { first: monthAt('2019-01'), last: monthAt('2019-12') };

describe('spells', () => {
  it.each(['ADP', 'SDP', 'KTH'])('of %s in a year times their length are about the full-time persons', benefit => {
    const { weeks } = endedSpells(world, benefit);
    const spent = sumOver(weeks, 0, year) / 12 / WEEKS_A_MONTH;
    const stock = sumOver(fullTimePersons(world, benefit), 0, year) / 12;
    expect(Math.abs(spent / stock - 1)).toBeLessThan(0.06);
  });

  it('begin more often than they end where the stock grows', () => {
    const [begun, ended, stock] = [
      begunSpells(world, 'ADP'),
      endedSpells(world, 'ADP').count,
      fullTimePersons(world, 'ADP'),
    ];
    const month = monthAt('2020-04');
    const grown = stock[at(0, month)]! - stock[at(0, month - 1)]!;
    expect(begun[at(0, month)]! - ended[at(0, month)]!).toBeCloseTo(grown, -2);
  });

  it('do not all begin on the day a new benefit takes over', () => {
    const begun = begunSpells(world, 'CASH');
    expect(begun[at(0, monthAt('2025-07'))]!).toBeLessThan(2 * begun[at(0, monthAt('2025-11'))]!);
  });
});
