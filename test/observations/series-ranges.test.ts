import { describe, expect, it } from 'vitest';
import { STATUS } from '../../src/model/status.ts';
import { columnOf, observationTableBuilder, type SeriesKey } from '../../src/observations/observation-table.ts';
import { seriesRanges, seriesTable } from '../../src/observations/series-ranges.ts';

const key: SeriesKey = {
  ref_area: '101',
  target_group: 'ADP',
  responsibility: '_T',
  sex: '_T',
  age: '_T',
  origin: '_T',
  freq: 'Y',
};
const year = (period: number) => ({
  period,
  value: period,
  numerator: 1,
  denominator: 2,
  status: STATUS.A,
  given: true,
});

function table() {
  const builder = observationTableBuilder({ interval: 'none', formula: 'ratio', multiplier: 100, decimals: 1 });
  builder.add({ ...key, sex: 'F' }, [year(2020), year(2021)]);
  builder.add(key, [year(2019), year(2021)]);
  return builder.table();
}

describe('seriesRanges', () => {
  it('are the rows of each series, in two where a period is left out', () => {
    expect(seriesRanges(table())).toEqual([
      { key, from: 0, to: 1 },
      { key, from: 1, to: 2 },
      { key: { ...key, sex: 'F' }, from: 2, to: 4 },
    ]);
  });

  it('has none in an empty table', () => {
    const builder = observationTableBuilder({ interval: 'none', formula: 'ratio', multiplier: 100, decimals: 1 });
    expect(seriesRanges(builder.table())).toEqual([]);
  });
});

describe('seriesTable', () => {
  it('is the rows of the series that are named', () => {
    const all = table();
    const women = seriesTable(all, seriesRanges(all).slice(2));
    expect(Array.from(columnOf(women, 'time_period'))).toEqual([2020, 2021]);
    expect(seriesRanges(women)).toEqual([{ key: { ...key, sex: 'F' }, from: 0, to: 2 }]);
  });
});
