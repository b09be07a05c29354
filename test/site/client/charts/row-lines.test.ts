import { describe, expect, it } from 'vitest';
import { headlineRows, rowLine } from '../../../../site/client/charts/row-lines.ts';
import { spotText } from '../../../../site/client/charts/explore.ts';
import type { IndicatorFile, Row } from '../../../../src/package/types.ts';

const row = (time_period: string, rest: Partial<Row>): Row => ({
  indicator: 'x',
  ref_area: '165',
  target_group: '_T',
  responsibility: '_T',
  sex: '_T',
  age: '_T',
  origin: '_T',
  freq: 'M',
  time_period,
  obs_value: null,
  numerator: null,
  denominator: null,
  lower: null,
  upper: null,
  obs_status: 'A',
  conf_status: 'F',
  ...rest,
});
const rules = { label: 'Albertslund', unit: 'PERCENT', decimals: 1 };

describe('rowLine', () => {
  it('says figure, unit, status and interval', () => {
    const rows = [row('2026-01', { obs_value: 39.1, lower: 36.51, upper: 41.8, obs_status: 'P' })];
    const { spots } = rowLine('da', rows, rules);
    expect(spots[0]).toMatchObject({
      name: 'januar 2026',
      text: '39,1 pct. (foreløbigt), 95 pct.-interval 36,51–41,80',
      value: 39.1,
      status: 'foreløbigt',
    });
  });

  it('says why there is no figure, and never zero', () => {
    const rows = [
      row('2026-01', { obs_status: 'Q' }),
      row('2026-02', { obs_status: 'O' }),
      row('2026-03', { obs_value: 0 }),
    ];
    const line = rowLine('en', rows, rules);
    expect(line.spots.map(({ text, y }) => [text, y])).toEqual([
      ['suppressed', null],
      ['missing', null],
      ['0.0%', 0],
    ]);
  });

  it('says where the chart marks a break', () => {
    const ordinal = 2026 * 12;
    const line = rowLine('da', [row('2026-01', { obs_value: 1 })], { ...rules, breaks: new Set([ordinal]) });
    expect(line.spots[0]!.text).toBe('1,0 pct. (databrud)');
  });
});

describe('headlineRows', () => {
  const series = {
    ref_area: '165',
    target_group: '_T',
    responsibility: '_T',
    sex: '_T',
    age: '_T',
    origin: '_T',
    start: '2025',
    status: 'A',
    numerator: null,
    denominator: null,
    value: 'K',
    scale: [0, 0],
  } as const;
  const file = {
    indicator: 'x',
    decimals: 0,
    multiplier: 1,
    formula: 'ratio',
    interval: 'none',
    series: [
      { ...series, freq: 'Y' },
      { ...series, freq: 'Q', start: '2025-Q1' },
      { ...series, freq: 'Q', start: '2025-Q1', responsibility: 'state' },
      { ...series, freq: 'Q', start: '2025-Q1', target_group: 'ADP' },
    ],
  } as unknown as IndicatorFile;

  it('are the totals of the first group at the finest frequency', () => {
    expect(headlineRows(file).map(({ time_period, obs_value }) => [time_period, obs_value])).toEqual([['2025-Q1', 5]]);
    expect(headlineRows({ ...file, series: [] })).toEqual([]);
  });
});

describe('spotText', () => {
  it('names the series only where there are several', () => {
    const one = { label: 'A', spots: [{ x: 1, y: 1, name: '2025', text: '1,0', value: 1, status: '' }] };
    expect(spotText({ kind: 'series', heading: '', lines: [one] }, { line: 0, spot: 0 })).toBe('2025: 1,0');
    expect(spotText({ kind: 'series', heading: '', lines: [one, one] }, { line: 1, spot: 0 })).toBe('2025, A: 1,0');
  });
});
