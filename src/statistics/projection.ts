import { student95 } from './student.ts';

/** A measured value at a place on the line of time. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/** A straight line carried on: its value at a place, the 95 % interval of a new value there, and its slope. */
export interface Projection {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly slope: number;
}

/** Fewest points that a line with an interval is put through. */
export const FEWEST_POINTS = 4;

/**
 * Where a series lands at `at` if it goes on as it did: the least squares line through the points and the prediction
 * interval of one new value, value ± t · s · √(1 + 1/n + (at − x̄)² / Σ(x − x̄)²) with n − 2 degrees of freedom. Source:
 * Draper and Smith (1998), section 3.1. Null with fewer than four points or where all are at one place.
 */
export function projection(points: readonly LinePoint[], at: number): Projection | null {
  const n = points.length;
  if (n < FEWEST_POINTS) return null;
  const mean = (of: (point: LinePoint) => number): number => points.reduce((sum, point) => sum + of(point), 0) / n;
  const [centre, level] = [mean(({ x }) => x), mean(({ y }) => y)];
  const spread = points.reduce((sum, { x }) => sum + (x - centre) ** 2, 0);
  if (!(spread > 0)) return null;
  const slope = points.reduce((sum, { x, y }) => sum + (x - centre) * (y - level), 0) / spread;
  const line = (x: number): number => level + slope * (x - centre);
  const left = points.reduce((sum, { x, y }) => sum + (y - line(x)) ** 2, 0);
  const error = Math.sqrt(left / (n - 2)) * Math.sqrt(1 + 1 / n + (at - centre) ** 2 / spread);
  const half = student95(n - 2) * error;
  return { value: line(at), lower: line(at) - half, upper: line(at) + half, slope };
}
