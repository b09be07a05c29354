import { describe, expect, it } from 'vitest';
import { joinedMarks } from '../../src/charts/joined-marks.ts';

const square = (x: number, y: number): string => `<path d="M-4,-4h8v8h-8Z" transform="translate(${x},${y})"/>`;

describe('joinedMarks', () => {
  it('draws marks of one shape in a row as one path, each at its place', () => {
    expect(joinedMarks(square(10, 20) + square(20.5, 18))).toBe('<path d="M6,16h8v8h-8zm10.5,-2h8v8h-8z"/>');
  });

  it('leaves a mark that stands alone, other shapes and what lies between', () => {
    const round = '<path d="M0,-4A4,4,0,1,1,0,4Z" transform="translate(1,2)"/>';
    for (const markup of [square(1, 2), round + round, square(1, 2) + '<g/>' + square(3, 4)]) {
      expect(joinedMarks(markup)).toBe(markup);
    }
  });

  it('does not let rounding add up along a row', () => {
    const row = Array.from({ length: 100 }, (_, i) => square(Number((i * 10.2).toFixed(1)), 0)).join('');
    const moves = [...joinedMarks(row).matchAll(/[Mm](-?[\d.]+),/g)].map(([, x]) => Number(x));
    expect(moves.reduce((sum, x) => sum + x, 0)).toBeCloseTo(99 * 10.2 - 4, 6);
  });
});
