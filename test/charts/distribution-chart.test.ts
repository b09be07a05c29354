import { describe, expect, it } from 'vitest';
import { distributionChart } from '../../src/charts/index.ts';
import { area, options } from './sample.ts';

describe('distributionChart', () => {
  it('has a dot with its title for every figure and none for a suppressed one, which it counts', () => {
    const markup = distributionChart([area('1', 1), area('2', 0), area('3', 'Q'), area('4', 'O')], options);
    expect(markup.match(/<circle/g)).toHaveLength(2);
    expect(markup).toContain('<title>Area 2: 0,0 %</title>');
    expect(markup).toContain('<li>skjult (1)</li><li>mangler (1)</li>');
  });

  it('draws where nobody has a figure', () => {
    expect(distributionChart([area('1', 'Q')], options)).toContain('skjult (1)');
  });
});
