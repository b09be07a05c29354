import { describe, expect, it } from 'vitest';
import { barsSvg } from '../../../site/databank/bars-svg.ts';

const figure = (label: string, value: number | null) => ({ code: label, label, value, status: 'A' as const });
const nameEnd = (svg: string): number => Number(/class="end" x="(\d+)"/.exec(svg)![1]);

describe('barsSvg', () => {
  it('gives long names more room, so that none is cut, and never more than half of the picture', () => {
    const short = nameEnd(barsSvg([figure('Fanø', 1)], String));
    const long = nameEnd(barsSvg([figure('Fanø', 1), figure('Klyngen omkring Albertslund, 16–24 år', 2)], String));
    const longest = nameEnd(barsSvg([figure('x'.repeat(200), 1)], String));
    expect(long).toBeGreaterThan(short);
    expect(longest).toBeGreaterThan(long);
    expect(longest).toBeLessThan(330);
  });

  it('draws a dash and no bar where there is no figure', () => {
    const svg = barsSvg([figure('Fanø', null), figure('Læsø', 2)], String);
    expect(svg.match(/<rect/g)).toHaveLength(1);
    expect(svg).toContain('>–</text>');
  });
});
