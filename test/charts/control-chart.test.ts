import { describe, expect, it } from 'vitest';
import { controlChart } from '../../src/charts/index.ts';
import type { ControlData } from '../../src/charts/index.ts';
import { months, options as common } from './sample.ts';

const first = 2020 * 12;
const data: ControlData = {
  points: months([0, 0.5, 'O', 3, -3], first),
  centre: 0.1,
  lower: -1,
  upper: 1.2,
  signals: [
    { ordinal: first + 3, kind: 'bad' },
    { ordinal: first + 4, kind: 'good' },
  ],
};
const options = {
  ...common,
  words: { centre: 'middel', upper: 'øvre', lower: 'nedre', good: 'god', bad: 'skidt', neutral: 'signal' },
};

describe('controlChart', () => {
  const markup = controlChart(data, options);

  it('has the mean and both limits with their names and values', () => {
    expect(markup.match(/<line class="limit"/g)).toHaveLength(2);
    expect(markup.match(/<line class="mean"/g)).toHaveLength(1);
    for (const words of ['middel', 'øvre', 'nedre', '0,1 %', '1,2 %', '-1,0 %']) expect(markup).toContain(`>${words}<`);
  });

  it('points out signals by side, and names in the list only those that occur', () => {
    expect(markup).toMatch(/<path class="signal bad" d="M3 \d+h\.01"\/>/);
    expect(markup).toMatch(/<path class="signal good" d="M4 \d+h\.01"\/>/);
    expect(markup).toContain('>skidt</li>');
    expect(controlChart({ ...data, signals: [] }, options)).not.toContain('chart-legend');
  });

  it('draws no line across a missing value and no signal without one', () => {
    expect(markup).toMatch(/<path class="solid" d="M0 \d+l1-\d+m2-\d+l1 \d+"\/>/);
    const lost = controlChart({ ...data, signals: [{ ordinal: first + 2, kind: 'neutral' }] }, options);
    expect(lost).not.toContain('class="signal neutral" d');
  });

  it('is one named image without what is not a number', () => {
    expect(markup).toMatch(/^<svg class="chart chart-line chart-control[^>]* role="img" aria-labelledby="c-t c-d">/);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });
});
