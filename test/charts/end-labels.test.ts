import { describe, expect, it } from 'vitest';
import { endLabels, labelSigns } from '../../src/charts/end-labels.ts';

const label = (value: string) => ({ className: 'series-0', name: 'København', value, at: 100 });
const rowsOf = (markup: string) => [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, row]) => row);

describe('endLabels(labels, range)', () => {
  it('sets the value under the name', () => {
    expect(rowsOf(endLabels([label('37.718\u00a0kr.')], [0, 200]))).toEqual(['København', '37.718\u00a0kr.']);
  });

  it('parts a value that is too long for a phone, every row of it as a value', () => {
    const markup = endLabels([label('−0.2\u00a0percentage\u00a0points')], [0, 200]);
    expect(rowsOf(markup)).toEqual(['København', '−0.2 percentage', 'points']);
    expect(markup.match(/class="value"/g)).toHaveLength(2);
  });
});

describe('labelSigns(labels)', () => {
  it('counts the longest row', () => {
    expect(labelSigns([label('−0.2\u00a0percentage\u00a0points')])).toBe('−0.2 percentage'.length);
    expect(labelSigns([])).toBe(0);
  });
});
