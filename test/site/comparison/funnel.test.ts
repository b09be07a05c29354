import { describe, expect, it } from 'vitest';
import { funnelText, funnelView } from '../../../site/comparison/funnel.ts';
import { indicator, tinyPublished } from '../tiny-published.ts';
import { comparedPublished, funnel } from './tiny-comparison.ts';

const withFunnel = (change = {}) => comparedPublished({ 'funnel/am-x.json': JSON.stringify({ ...funnel, ...change }) });

describe('funnelView', () => {
  it('draws the funnel and names those outside the wider limit', () => {
    const view = funnelView('da', withFunnel(), 'am-x')!;
    expect(view.lead).toContain('Tallene for 2025.');
    expect(view.svg).toContain('class="bad"');
    expect(view.svg).not.toContain('class="good"');
    expect(view.outside).toBe('Uden for 99,8 pct.-grænsen: <a href="../../areas/741/am-x/">Samsø</a>.');
  });

  it('turns with the direction: above is good where higher is better', () => {
    const view = funnelView('en', withFunnel({ direction: 'higher' }), 'am-x')!;
    expect(view.svg).toContain('class="good"');
  });

  it('says that nobody lies outside', () => {
    const inside = funnel.points.map(point => ({ ...point, outside: null, side: null }));
    expect(funnelView('da', withFunnel({ points: inside }), 'am-x')!.outside).toContain('Ingen kommuner');
  });

  it('is nothing where the version has no funnel or no curve', () => {
    expect(funnelView('da', tinyPublished(), 'am-x')).toBeNull();
    expect(funnelView('da', withFunnel({ limits: [] }), 'am-x')).toBeNull();
  });
});

describe('funnelText', () => {
  it('counts those outside each limit', () => {
    expect(funnelText('da', { indicator, funnel })).toBe(
      'Ledige i pct., 2025: 2 kommuner omkring gennemsnittet 4,0 pct.; 1 uden for 95 pct.-grænsen, heraf 1 uden for 99,8 pct.-grænsen.',
    );
  });
});
