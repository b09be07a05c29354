import { linearScale, niceDomain } from './linear-scale.ts';
import type { Ends } from './scale-text.ts';

/** The axis of values: where a value stands in pixels from the top of the plot, and the round values named. */
export interface ValueAxis {
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly fromZero: boolean;
}

/**
 * An axis over values, `height` pixels high. It begins at zero unless the values keep to the upper half of the way from
 * zero, where a line would lie flat; negative values have their full span. Without values it runs from 0 to 1.
 */
export function valueAxis(values: readonly number[], height: number, tickCount = 5): ValueAxis {
  const scale = linearScale(niceDomain(valueDomain(values), tickCount), [height, 0]);
  return { y: scale, ticks: scale.ticks(tickCount), fromZero: scale.domain[0] <= 0 };
}

/** The lowest and the highest round value and where they stand, `top` pixels further down. */
export function axisEnds({ ticks, y }: ValueAxis, top: number): Ends {
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  return { domain: [low, high], range: [top + y(low), top + y(high)] };
}

/** Ends of an axis before rounding; see `valueAxis`. */
export function valueDomain(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const low = values.reduce((least, value) => Math.min(least, value));
  const high = values.reduce((most, value) => Math.max(most, value));
  if (low === high) return low === 0 ? [0, 1] : [Math.min(0, low * 1.2), Math.max(0, high * 1.2)];
  if (low >= 0 && low <= high * 0.6) return [0, high];
  if (high <= 0 && high >= low * 0.6) return [low, 0];
  return [low, high];
}
