import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/package/decode.ts';
import { changeOf, verdictOf } from '../../../site/figure/change-of.ts';
import { latestOf } from '../../../site/figure/latest-of.ts';

const row = (time_period: string, obs_value: number | null, more: Partial<Row> = {}): Row => ({
  indicator: 'x',
  ref_area: 'DK',
  target_group: '_T',
  responsibility: '_T',
  sex: '_T',
  age: '_T',
  origin: '_T',
  freq: 'M',
  time_period,
  obs_value,
  numerator: null,
  denominator: null,
  lower: null,
  upper: null,
  obs_status: 'A',
  conf_status: 'F',
  ...more,
});
const share = { unit: 'PERCENT', decimals: 1, direction: 'lower', breaks: [] } as const;
const july = row('2026-07', 2.7);
const before = row('2025-07', 3);
const text = { da: 't', en: 't' };

describe('changeOf', () => {
  it('subtracts shares and rounds the difference', () => {
    expect(changeOf(share, july, { before, between: [july] })).toEqual({
      kind: 'points',
      amount: -0.3,
      decimals: 1,
      verdict: 'better',
      noise: false,
    });
  });

  it('tells other units in per cent', () => {
    const change = changeOf({ ...share, unit: 'WEEKS' }, row('2026-07', 18), {
      before: row('2025-07', 16),
      between: [],
    });
    expect(change).toMatchObject({ kind: 'percent', amount: 12.5, verdict: 'worse' });
  });

  it.each(['2025-08', '2026-07'])('does not compare across a break in %s', month => {
    expect(changeOf({ ...share, breaks: [{ month, text }] }, july, { before, between: [] })).toEqual({ kind: 'break' });
  });

  it.each(['2025-07', '2026-08'])('compares where both figures are on one side of a break in %s', month => {
    expect(changeOf({ ...share, breaks: [{ month, text }] }, july, { before, between: [] }).kind).toBe('points');
  });

  it('does not compare a year with the one that a break falls in', () => {
    const year = (id: string): Row => row(id, 3, { freq: 'Y' });
    const rule = { ...share, breaks: [{ month: '2025-07', text }] };
    expect(changeOf(rule, year('2026'), { before: year('2025'), between: [] })).toEqual({ kind: 'break' });
  });

  it('believes a row that is marked as a break', () => {
    const between = [row('2026-01', 3, { obs_status: 'B' }), july];
    expect(changeOf(share, july, { before, between })).toEqual({ kind: 'break' });
  });

  it('is missing where a figure is, and where per cent has nothing to be of', () => {
    expect(changeOf(share, july, { before: row('2025-07', null), between: [] })).toEqual({ kind: 'missing' });
    expect(changeOf(share, null, { before, between: [] })).toEqual({ kind: 'missing' });
    const weeks = { ...share, unit: 'WEEKS' };
    expect(changeOf(weeks, july, { before: row('2025-07', 0), between: [] })).toEqual({ kind: 'missing' });
  });

  it('is noise where the intervals overlap', () => {
    const wide = { ...july, lower: 2.5, upper: 2.9 };
    const noise = (lower: number): boolean | null => {
      const change = changeOf(share, wide, { before: { ...before, lower, upper: 3.2 }, between: [] });
      return 'noise' in change ? change.noise : null;
    };
    expect([noise(2.9), noise(2.91)]).toEqual([true, false]);
  });
});

describe('verdictOf', () => {
  it('follows the direction of the indicator', () => {
    const verdicts = (['lower', 'higher', 'neutral'] as const).map(direction => verdictOf({ direction }, 1));
    expect(verdicts).toEqual(['worse', 'better', 'neutral']);
    expect(verdictOf({ direction: 'lower' }, 0)).toBe('neutral');
  });
});

describe('latestOf', () => {
  const months = Array.from({ length: 14 }, (_, i) =>
    row(`${i < 6 ? 2025 : 2026}-${String(((i + 6) % 12) + 1).padStart(2, '0')}`, i + 1),
  );

  it('takes the newest row and the one twelve months before it', () => {
    expect(latestOf(share, months)).toMatchObject({ row: { obs_value: 14 }, before: { obs_value: 2 }, withheld: null });
  });

  it('passes over a newest row without a value and says which it was', () => {
    const rows = [...months, row('2026-09', null, { obs_status: 'Q' })];
    expect(latestOf(share, rows)).toMatchObject({ row: { obs_value: 14 }, withheld: { obs_status: 'Q' } });
  });

  it('has nothing where no row has a value', () => {
    const latest = latestOf(share, [row('2026-07', null, { obs_status: 'O' })]);
    expect(latest).toMatchObject({
      row: null,
      before: null,
      change: { kind: 'missing' },
      withheld: { obs_status: 'O' },
    });
  });
});
