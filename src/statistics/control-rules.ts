import type { ControlLimits } from './control-limits.ts';

/** A rule that a value is part of: outside a limit, run on one side, run up or down, two of three near a limit. */
export interface ControlSignal {
  readonly rule: 'outside' | 'shift' | 'trend' | 'two-of-three';
  /** `high`: above, or rising. */
  readonly side: 'high' | 'low';
}

const RUN = 7;

/**
 * The signals of each value of an unbroken stretch, the weightiest first. A missing value ends a run; every value of a
 * run carries its signal. Source: the four rules of NHS England's Making Data Count.
 */
export function controlSignals(values: readonly (number | null)[], limits: ControlLimits): ControlSignal[][] {
  const { centre, lower, upper } = limits;
  const sides = values.map(value => (value === null ? 0 : Math.sign(value - centre)));
  const near = values.map(value => nearSide(value, limits));
  const steps = values.map((value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? 0 : Math.sign(value - before);
  });
  const shifts = runs(sides, RUN);
  // Seven rising values are six rises, and the value before the first rise belongs to the run.
  const rises = runs(steps, RUN - 1);
  const trends = rises.map((side, i) => side || rises[i + 1] || 0);
  return values.map((value, i) => {
    const outside = value === null ? 0 : Number(value > upper) - Number(value < lower);
    return [
      ...signal('outside', outside),
      ...signal('shift', shifts[i]!),
      ...signal('trend', trends[i]!),
      ...signal('two-of-three', near[i] !== 0 && inPair(near, values, i) ? near[i]! : 0),
    ];
  });
}

const signal = (rule: ControlSignal['rule'], side: number): ControlSignal[] =>
  side === 0 ? [] : [{ rule, side: side > 0 ? 'high' : 'low' }];

/** Side on which a value is beyond two thirds of the way from the mean to its limit, 0 for neither. */
function nearSide(value: number | null, { centre, lower, upper }: ControlLimits): number {
  if (value === null) return 0;
  return Number(value > centre + (upper - centre) * (2 / 3)) - Number(value < centre - (centre - lower) * (2 / 3));
}

/** Whether one of the three windows of three known values around a place has another value near the same limit. */
function inPair(near: readonly number[], values: readonly (number | null)[], place: number): boolean {
  return [place - 2, place - 1, place].some(start => {
    const window = [start, start + 1, start + 2];
    if (window.some(i => (values[i] ?? null) === null)) return false;
    return window.filter(i => near[i] === near[place]).length >= 2;
  });
}

/** The sign at each place that is part of a run of at least `length` equal signs, else 0. */
function runs(signs: readonly number[], length: number): number[] {
  const marked = signs.map(() => 0);
  for (let start = 0; start < signs.length;) {
    let end = start + 1;
    while (end < signs.length && signs[end] === signs[start]) end += 1;
    if (end - start >= length) marked.fill(signs[start]!, start, end);
    start = end;
  }
  return marked;
}
