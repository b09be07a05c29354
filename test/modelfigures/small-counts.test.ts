import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownCount, shownNumber } from '../../src/modelfigures/shown-number.ts';
import { seriesOf } from './figures.ts';
import { modelOf, readModel, worldOf } from './model-world.ts';

const world = worldOf(1);

describe('shownCount', () => {
  it('withholds one and two and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), count =>
        count === 1 || count === 2 ? shownCount(count) === null : shownCount(count) === count,
      ),
    );
  });
});

describe('shownNumber', () => {
  const share = { id: 'x', labels: ['X'], parser: 'decimal', kind: 'share', decimals: 1 } as const;
  const amount = { id: 'x', labels: ['X'], parser: 'count', kind: 'amount', decimals: 0 } as const;

  it('writes shares with their decimals', () => {
    expect([3, 2.84, 0].map(value => shownNumber(value, share))).toEqual(['3.0', '2.8', '0.0']);
  });

  it('never withholds amounts', () => {
    expect(shownNumber(2, amount)).toBe('2');
  });

  it('writes null where there is no figure', () => {
    expect([null, Number.NaN].map(value => shownNumber(value, share))).toEqual(['null', 'null']);
  });
});

describe('small areas', () => {
  it('have withheld counts whose share is still given', () => {
    const table = readModel(modelOf('y25i01', { first: '2021-08' }), world);
    const counts = seriesOf(table, 'fte', { ref_area: '825', target_group: 'KTH' });
    const shares = seriesOf(table, 'rate_labour_force', { ref_area: '825', target_group: 'KTH' });
    const withheld = [...counts].filter(([, count]) => Number.isNaN(count)).map(([month]) => month);
    expect(withheld.length).toBeGreaterThan(5);
    expect(withheld.every(month => Number.isFinite(shares.get(month)!))).toBe(true);
    expect(table.values['fte']!.some(count => count === 1 || count === 2)).toBe(false);
  });

  it('have no row of long-term unemployed in months with next to none', () => {
    const table = readModel(modelOf('y25i09', { first: '2023-08', last: '2026-07' }), world);
    const months = seriesOf(table, 'persons', { ref_area: '825', target_group: '_T' });
    expect(months.size).toBeLessThan(30);
    expect(seriesOf(table, 'persons', { ref_area: '101', target_group: '_T' }).size).toBe(36);
  });
});
