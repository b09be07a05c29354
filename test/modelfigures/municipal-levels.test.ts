import { describe, expect, it } from 'vitest';
import { parsePeriodId } from '../../src/model/period.ts';
import { municipalities } from '../../src/modelfigures/geography.ts';
import { seriesOf, spearman } from './figures.ts';
import { modelOf, readModel, worldOf } from './model-world.ts';

const world = worldOf(1);
const table = readModel(modelOf('y25i01', { last: '2022-06' }), world);

/** Mean rate of a municipality over the year around a month; a single month's rate has too few digits to rank by. */
function rateAround(code: string, month: string): number {
  const middle = parsePeriodId('M', month);
  const rates = [...seriesOf(table, 'rate_labour_force', { ref_area: code, target_group: '_T' })];
  const near = rates.filter(([at]) => Math.abs(at - middle) <= 6);
  return near.reduce((sum, [, rate]) => sum + rate, 0) / near.length;
}

describe('municipal levels of unemployment', () => {
  it('have the order of all 98 published rates of about March 2020', () => {
    const published = new Map(world.calibration.municipalities.map(row => [row.code, row.unemployment]));
    const codes = municipalities.map(([code]) => code);
    const model = codes.map(code => rateAround(code, '2019-12'));
    expect(
      spearman(
        model,
        codes.map(code => published.get(code)!),
      ),
    ).toBeGreaterThan(0.9);
  });

  it.each(['2015-05', '2016-07', '2021-11'])('have the order of the rates quoted for %s', month => {
    const quoted = world.calibration['municipal-unemployment'].filter(({ period }) => period === month);
    expect(quoted.length).toBeGreaterThanOrEqual(20);
    const model = quoted.map(({ code }) => rateAround(code, month));
    expect(
      spearman(
        model,
        quoted.map(({ pct }) => pct),
      ),
    ).toBeGreaterThan(0.9);
  });

  it('swing most on the islands that live on the season', () => {
    const swing = (code: string): number => {
      const rates = [...seriesOf(table, 'rate_labour_force', { ref_area: code, target_group: '_T' })];
      const year = rates.filter(([month]) => Math.floor(month / 12) === 2011).map(([, rate]) => rate);
      return Math.max(...year) / Math.min(...year);
    };
    expect(swing('825')).toBeGreaterThan(1.5 * swing('101'));
  });
});
