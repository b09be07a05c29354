import { describe, expect, it } from 'vitest';
import { breaksOf } from '../../../site/charts/chart-points.ts';
import { figureChart } from '../../../site/charts/figure-chart.ts';
import { formatTick } from '../../../site/charts/format-tick.ts';
import { seriesText } from '../../../site/charts/series-text.ts';
import { outlinesSvg, withOutlinesAt } from '../../../site/assets/outlines-svg.ts';
import { figureFacts } from '../../../site/figure/figure-facts.ts';
import { MUNICIPALITY_SHAPES } from '../../../src/charts/municipality-shapes.ts';
import { series, tinyPublished } from '../tiny-published.ts';

const facts = figureFacts(tinyPublished(), 'am-x', { code: '751' });

describe('figureChart', () => {
  it('is one image that says what it shows', () => {
    const svg = figureChart('da', facts);
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain(
      'Ledige i pct., Aarhus, juli 2025 til juli 2026. Højest 4,0 pct. (juli 2025), lavest 3,7 pct. (juli 2026), senest 3,7 pct. (juli 2026).',
    );
  });

  it('is not drawn where there is no figure', () => {
    const none = tinyPublished({}, [series('DK', [null], 'O')]);
    expect(figureChart('da', figureFacts(none, 'am-x', { code: 'DK' }))).toBe('');
    expect(seriesText('da', figureFacts(none, 'am-x', { code: 'DK' }))).toBe('Ledige i pct., Hele landet: ingen tal.');
  });
});

describe('formatTick', () => {
  it('has the decimals that a tick needs and no more', () => {
    expect([0, 5, 0.5, 0.02, -0.25, 1000, 0.1 + 0.2].map(tick => formatTick('da')(tick))).toEqual([
      '0',
      '5',
      '0,5',
      '0,02',
      '−0,25',
      '1.000',
      '0,3',
    ]);
  });
});

describe('formatTick on an axis', () => {
  it('has the same decimals on all ticks', () => {
    const ticks = [2.8, 2.9, 3, 3.1];
    expect(ticks.map(tick => formatTick('da')(tick, ticks))).toEqual(['2,8', '2,9', '3,0', '3,1']);
  });
});

describe('breaksOf', () => {
  it('keeps the breaks that fall inside the series', () => {
    const text = { da: 'nyt', en: 'new' };
    const breaks = ['2025-07', '2025-08', '2026-07', '2026-08'].map(month => ({ month, text }));
    expect(breaksOf('da', { breaks }, facts.rows)).toHaveLength(2);
  });
});

describe('withOutlinesAt', () => {
  it('refers to the outlines of municipalities and leaves other paths alone', () => {
    const map = `<path d="${MUNICIPALITY_SHAPES['101']!}"/><path d="M0 0"/>`;
    expect(withOutlinesAt(map, '../o.svg')).toBe('<use href="../o.svg#m101"/><path d="M0 0"/>');
  });

  it('has a file with all 98 outlines to refer to', () => {
    expect(outlinesSvg(MUNICIPALITY_SHAPES).match(/<path id="m\d{3}"/g)).toHaveLength(98);
  });
});
