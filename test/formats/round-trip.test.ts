import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import { encode } from '../../src/formats/encode.ts';
import { json } from '../../src/formats/json.ts';
import { mgDagpenge } from '../../src/indicators/mg-dagpenge.ts';
import { inLoentimer } from '../../src/indicators/in-loentimer.ts';
import { reBesparelse } from '../../src/indicators/re-besparelse.ts';
import { OBSERVATION_COLUMNS } from '../../src/model/observation.ts';
import { parsePeriodId } from '../../src/model/period.ts';
import { STATUS } from '../../src/model/status.ts';
import { observationTableBuilder, type Figure } from '../../src/observations/observation-table.ts';
import { seriesRanges } from '../../src/observations/series-ranges.ts';
import { rowsOf } from '../../src/package/decode.ts';
import type { IndicatorFile } from '../../src/package/types.ts';

const key = {
  ref_area: '851',
  target_group: 'KTH',
  responsibility: '_T',
  sex: '_T',
  age: '_T',
  origin: '_T',
  freq: 'M',
} as const;
const figure = (period: number, numbers: Partial<Figure>): Figure => ({
  period,
  value: NaN,
  numerator: NaN,
  denominator: NaN,
  status: STATUS.A,
  given: false,
  ...numbers,
});
const figures = [
  figure(24300, { value: 10, numerator: 10, denominator: 100 }),
  figure(24301, { status: STATUS.Q, numerator: 2, denominator: 100 }),
  figure(24302, { value: 0, numerator: 0, denominator: 90 }),
  figure(24303, { status: STATUS.O }),
  figure(24304, { value: 12.5, numerator: 12, given: true, status: STATUS.P }),
  figure(24310, { value: 33.3, numerator: 33.33, denominator: 100, status: STATUS.B }),
];

function dataset(indicator: typeof inLoentimer | typeof mgDagpenge) {
  const builder = observationTableBuilder(indicator);
  builder.add(key, figures);
  builder.add({ ...key, ref_area: '101' }, figures.slice(0, 3));
  const observations = builder.table();
  const ranges = seriesRanges(observations);
  return {
    observations,
    ranges,
    file: encode(
      indicator,
      { observations, ranges },
      { version: '1.0.0', kind: 'model', notice: null, persons: false },
    ),
  };
}

describe.each([inLoentimer, mgDagpenge])('JSON of $id', indicator => {
  it('holds the same cells as the CSV, status by status', () => {
    const data = dataset(indicator);
    const lines = String(csv.serialize(data)).trimEnd().split('\n').slice(1);
    const file = JSON.parse(String(json.serialize(data))) as IndicatorFile;
    const rows = [...rowsOf(file)].map(row => OBSERVATION_COLUMNS.map(name => row[name] ?? '').join(','));
    expect(rows).toEqual(lines);
    expect(rows).toHaveLength(9);
  });
});

describe('CSV', () => {
  it('tells zero, hidden and missing apart, and hides the numerator of a hidden figure', () => {
    const lines = String(csv.serialize(dataset(mgDagpenge))).split('\n');
    expect(lines[2]).toContain('2025-02,,,100,,,Q,C');
    expect(lines[3]).toContain('2025-03,0,0,90,,,A,F');
    expect(lines[7]).toContain('2025-04,,,,,,O,F');
  });
});

describe('JSON of figures whose intervals are given', () => {
  it('tells their ends, and none where there is none', () => {
    const builder = observationTableBuilder(reBesparelse);
    const year = { numerator: 40, denominator: NaN, status: STATUS.A, given: true };
    builder.add({ ...key, target_group: 'KTH', freq: 'Y' }, [
      { ...year, period: 2024, value: 6.1, ends: [2.95, 9.25] },
      { ...year, period: 2025, value: 5 },
    ]);
    const observations = builder.table();
    const ranges = seriesRanges(observations);
    const head = { version: '1.0.0', kind: 'model', notice: null, persons: false } as const;
    const file = JSON.parse(JSON.stringify(encode(reBesparelse, { observations, ranges }, head))) as IndicatorFile;
    expect([...rowsOf(file)].map(({ obs_value, lower, upper }) => [obs_value, lower, upper])).toEqual([
      [6.1, 2.95, 9.25],
      [5, null, null],
    ]);
    const text = String(csv.serialize({ observations, ranges, file }));
    expect(text).toContain(',2024,6.1,40,,2.95,9.25,A,F');
  });
});

describe('JSON of quarters that do not all follow from their months', () => {
  it('names the quarters that do not, and tells every cell', () => {
    const builder = observationTableBuilder(mgDagpenge);
    const month = (i: number): Figure => ({
      period: parsePeriodId('M', '2024-01') + i,
      value: 5,
      numerator: 50,
      denominator: 1000,
      status: STATUS.A,
      given: false,
    });
    const months = Array.from({ length: 24 }, (_, i) => month(i));
    months[4] = { ...month(4), denominator: NaN, value: 4.9, given: true };
    const quarters = Array.from({ length: 8 }, (_, i) => ({ ...month(0), period: parsePeriodId('Q', '2024-Q1') + i }));
    builder.add({ ...key, freq: 'M' }, months);
    builder.add({ ...key, freq: 'Q' }, quarters);
    const observations = builder.table();
    const ranges = seriesRanges(observations);
    const head = { version: '1.0.0', kind: 'model', notice: null, persons: false } as const;
    const file = encode(mgDagpenge, { observations, ranges }, head);
    expect(file.series[1]).toMatchObject({ of: 'M', except: [['2024-Q2', 'A', 50, 1000, null]] });
    const told = [...rowsOf(JSON.parse(JSON.stringify(file)) as IndicatorFile)].filter(row => row.freq === 'Q');
    expect(told.map(({ obs_value, denominator }) => [obs_value, denominator])).toEqual(quarters.map(() => [5, 1000]));
  });
});
