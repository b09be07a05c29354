import { describe, expect, it } from 'vitest';
import { freeLabels } from '../../src/charts/free-labels.ts';
import { funnelChart } from '../../src/charts/index.ts';
import type { FunnelData, FunnelOptions } from '../../src/charts/index.ts';

const options: FunnelOptions = {
  id: 'c',
  title: 'Ledige',
  description: 'Ledige i pct.',
  words: { axis: 'antal', mean: 'alle 4', near: '95', far: '99,8', inside: 'inde', good: 'god', bad: 'dårlig' },
  formatTick: String,
  formatSize: size => `${size} p`,
};
const limit = (size: number, near: number, far: number) => ({
  size,
  near: [4 - near, 4 + near] as const,
  far: [4 - far, 4 + far] as const,
});
const data: FunnelData = {
  areas: [
    { label: 'Aarhus', size: 1000, value: 4.1, outside: null, good: false },
    { label: 'Fanø', size: 100, value: 9, outside: '99.8', good: false },
    { label: 'Ærø & Co', size: 200, value: 1, outside: '95', good: true },
  ],
  limits: [limit(100, 3, 4), limit(1000, 1, 1.5)],
  centre: 4,
};

describe('funnelChart', () => {
  const markup = funnelChart(data, options);

  it('is one named image without what is not a number, followed by a list of its marks', () => {
    expect(markup).toMatch(/^<svg class="chart chart-plot chart-funnel"[^>]* role="img" aria-labelledby="c-t c-d">/);
    expect(markup).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(markup).toContain('<ul class="chart-legend">');
  });

  it('has dots inside, triangles by side outside, and names those outside', () => {
    expect(['inside', 'good', 'bad'].every(name => markup.includes(`<path class="${name}"`))).toBe(true);
    expect(markup).toContain('>Fanø</text>');
    expect(markup).toContain('>Ærø &amp; Co</text>');
    expect(markup).not.toContain('>Aarhus</text>');
  });

  it('has round sizes along an axis of logarithms', () => {
    expect([...markup.matchAll(/>(\d+) p</g)].map(([, size]) => Number(size))).toEqual([100, 200, 500, 1000]);
  });

  it('throws where there is no curve to draw', () => {
    expect(() => funnelChart({ ...data, limits: [limit(1, 1, 2)] }, options)).toThrow('missing limits: 1');
  });
});

describe('freeLabels', () => {
  const room = { letter: 8, line: 16, width: 300, height: 200 };

  it('puts a label to the right, and to the left at the right edge', () => {
    const at = (x: number) => freeLabels([{ x, y: 100, text: 'Fanø' }], [{ x, y: 100 }], room)[0]!;
    expect([at(20).anchor, at(290).anchor]).toEqual(['start', 'end']);
  });

  it('never lets two labels overlap and leaves out what has no room', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => ({ x: 150, y: 100 + i, text: 'Ringkøbing' }));
    const placed = freeLabels(crowd, [], room);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThan(crowd.length);
    const right = placed.filter(({ anchor }) => anchor === 'start').map(({ y }) => y);
    expect(right.every((y, i) => i === 0 || Math.abs(y - right[i - 1]!) >= 15)).toBe(true);
  });
});
