import { tickIncrement, ticks } from 'd3-array';

/** Places of values along an axis. */
export interface LinearScale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** About so many round values within the domain. */
  readonly ticks: (count: number) => number[];
}

/**
 * A scale of numbers alone, which spares readers' browsers the colours, texts and times that d3-scale can also go between.
 * Where `domain` has no extent every value stands at the middle of `range`.
 */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const [[low, high], [from, to]] = [domain, range];
  const place = (value: number): number => {
    const part = high === low ? 0.5 : (value - low) / (high - low);
    return from * (1 - part) + to * part;
  };
  return Object.assign(place, { domain, range, ticks: (count: number) => ticks(low, high, count) });
}

/** A domain widened to round values of about `count` steps. */
export function niceDomain([low, high]: readonly [number, number], count: number): readonly [number, number] {
  let [start, stop] = [low, high];
  let before = 0;
  // Each widening may call for a larger step; it settles after a few.
  for (let turn = 0; turn < 10; turn += 1) {
    const step = tickIncrement(start, stop, count);
    if (step === before || step === 0 || !Number.isFinite(step)) break;
    [start, stop] =
      step > 0
        ? [Math.floor(start / step) * step, Math.ceil(stop / step) * step]
        : [Math.ceil(start * step) / step, Math.floor(stop * step) / step];
    before = step;
  }
  return [start, stop];
}
