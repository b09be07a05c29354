import { describe, expect, it } from 'vitest';
import { lineChart } from '../../src/charts/index.ts';
import { scaleAttributes, scaleText } from '../../src/charts/scale-text.ts';
import { months, options } from './sample.ts';

describe('scaleText', () => {
  it('is two values and their places, short enough for an attribute', () => {
    expect(scaleText({ domain: [0.1 + 0.2, 50], range: [220, 0.04] })).toBe('0.3 50 220 0');
  });

  it('stands on both axes of a picture', () => {
    const ends = { domain: [1, 2], range: [3, 4] } as const;
    expect(scaleAttributes(ends, ends)).toBe(' data-x="1 2 3 4" data-y="1 2 3 4"');
  });
});

describe('the attributes of a line chart', () => {
  it('place every period in its slot and every value on its axis', () => {
    const points = months([0, 10, 20, 30]);
    const svg = lineChart([{ label: 'A', points }], { ...options, formatPeriod: ({ ordinal }) => String(ordinal) });
    expect(svg).toMatch(/ data-x="24239\.5 24243\.5 0 100" data-y="0 30 228 8"/);
  });
});
