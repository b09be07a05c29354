import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rankingChart, TILE_GRID } from '../../src/charts/index.ts';
import { rankedRows } from '../../src/charts/ranking-chart.ts';
import { area, options } from './sample.ts';

describe('rankedRows(figures, order)', () => {
  const figures = [area('3', 2), area('1', 'Q'), area('2', 2), area('4', 1), area('5', 0)];

  it('orders by value, equal values as they are given, those without a figure last', () => {
    expect(rankedRows(figures, 'ascending').map(({ code }) => code)).toEqual(['5', '4', '3', '2', '1']);
    expect(rankedRows(figures, 'descending').map(({ code }) => code)).toEqual(['3', '2', '4', '5', '1']);
  });
});

describe('rankingChart', () => {
  it('gives a suppressed area its word and no dot', () => {
    const draw = (value: number | 'Q') =>
      rankingChart([area('1', 3), area('2', value)], { ...options, order: 'ascending' });
    const dots = (markup: string) => markup.match(/Z/g)?.length ?? 0;
    expect(draw('Q')).toContain('>skjult<');
    expect(dots(draw('Q'))).toBe(dots(draw(2)) - 1);
  });

  it('draws the country even where it lies outside the areas', () => {
    expect(rankingChart([area('1', 3)], { ...options, order: 'ascending', country: 12 })).toContain(
      'Hele landet 12,0 %',
    );
  });

  it('is at most 3.5 kB gzip for 98 areas with intervals', () => {
    const figures = TILE_GRID.map(({ code, short }, i) =>
      area(code, Math.round(20 + 31 * Math.sin(i * 7)) / 10, `${short}-kommune`),
    );
    const bytes = gzipSync(
      rankingChart(figures, { ...options, order: 'ascending', country: 2, highlight: '101' }),
    ).length;
    console.log(`ranking, 98 areas: ${bytes} bytes gzip`);
    expect(bytes).toBeLessThanOrEqual(3500);
  });
});
