import { describe, expect, it } from 'vitest';
import { remember } from '../../../site/published/remember.ts';
import { indexSeries } from '../../../site/published/series-index.ts';
import { isShownRow } from '../../../site/published/shown-row.ts';
import { indicator, series, tinyPublished } from '../tiny-published.ts';

describe('toPublished', () => {
  it('finds indicators, areas and series by id', () => {
    const published = tinyPublished();
    expect(published.indicator('am-x').shortName.da).toBe('Ledige');
    expect(published.area('751').name.da).toBe('Aarhus');
    expect(published.series('am-x').rows({ area: '751', freq: 'M' }).at(-1)).toMatchObject({
      time_period: '2026-07',
      obs_value: 3.7,
      obs_status: 'P',
    });
  });

  it('says what it does not know', () => {
    expect(() => tinyPublished().indicator('zz')).toThrow('unknown indicator: "zz"');
    expect(() => tinyPublished().area('999')).toThrow('unknown area: "999"');
  });

  it('has another fingerprint for another definition', () => {
    const renamed = tinyPublished({ indicators: [{ ...indicator, decimals: 2 }] });
    expect(renamed.fingerprint('am-x')).not.toBe(tinyPublished().fingerprint('am-x'));
  });

  it('has no series for an indicator that is not in the edition', () => {
    expect(tinyPublished().series('lk-y').rows({ area: 'DK', freq: 'M' })).toEqual([]);
  });
});

describe('indexSeries', () => {
  it('leaves out breakdowns, so that a total is never mistaken for a part', () => {
    const women = { ...series('DK', [1]), sex: 'K' };
    const file = { formula: 'ratio', multiplier: 100, decimals: 1, interval: 'none', series: [women] };
    const index = indexSeries(file as unknown as Parameters<typeof indexSeries>[0]);
    expect(index.has({ area: 'DK', freq: 'M' })).toBe(false);
  });
});

describe('isShownRow', () => {
  it('tells a known figure, zero too, from none', () => {
    const rows = tinyPublished().series('am-x').rows({ area: '741', freq: 'M' });
    expect([isShownRow(rows[0]), isShownRow(rows.at(-1)), isShownRow(null)]).toEqual([true, false, false]);
    expect(isShownRow({ ...rows[0]!, obs_value: 0 })).toBe(true);
  });
});

describe('remember', () => {
  it('computes once for a version and a key', () => {
    const published = tinyPublished();
    let made = 0;
    const make = () => (made += 1);
    expect([
      remember(published, 'a', make),
      remember(published, 'a', make),
      remember(tinyPublished(), 'a', make),
    ]).toEqual([1, 1, 2]);
  });
});
