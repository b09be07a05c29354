import { describe, expect, it } from 'vitest';
import { periodFigure } from '../../../site/compare/period-figure.ts';

const unit = { unit: 'PERCENT', decimals: 1 };

describe('periodFigure', () => {
  it('is the figure with its unit and what must be said of it', () => {
    expect(periodFigure('da', unit, { obs_value: 4.5, obs_status: 'A' })).toEqual({ text: '4,5 pct.', status: '' });
    expect(periodFigure('da', unit, { obs_value: 0, obs_status: 'P' }).text).toBe('0,0 pct. (foreløbigt)');
  });

  it('tells a hidden figure from one that is missing, and both from no row at all', () => {
    const without = (obs_status: 'Q' | 'O') => periodFigure('da', unit, { obs_value: null, obs_status }).text;
    expect([without('Q'), without('O'), periodFigure('da', unit, null).text]).toEqual(['skjult', 'mangler', '–']);
  });
});
