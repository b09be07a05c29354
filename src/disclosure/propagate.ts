import type { System } from './system.ts';

/** The bounds of every unknown that follow equation by equation. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The equation that set each bound last; -1 where it is what was known beforehand. */
  readonly lowBy: Int32Array;
  readonly highBy: Int32Array;
  /** Equations that no figures could meet, and that therefore tell nothing. */
  readonly contradicted: Uint8Array;
}

const SLACK = 1e-6;
/** Times that an equation is looked at again, so that bounds that creep towards each other come to an end. */
const VISITS = 40;

/**
 * Narrows the bounds of all unknowns by one equation after the other until none narrows any further. Counts are whole
 * numbers, so their bounds are rounded inwards. Exact where the equations form no circle; else the bounds hold but may
 * be wider than what the equations tell together.
 */
export function propagate(system: System): Bounds {
  const { start, unknowns } = system;
  const equations = start.length - 1;
  const bounds: Bounds = {
    low: system.low.slice(),
    high: system.high.slice(),
    lowBy: new Int32Array(system.cells.length).fill(-1),
    highBy: new Int32Array(system.cells.length).fill(-1),
    contradicted: new Uint8Array(equations),
  };
  const uses = usesOf(system);
  const queue = Array.from({ length: equations }, (_, equation) => equation);
  const waiting = new Uint8Array(equations).fill(1);
  const visits = new Uint8Array(equations);
  for (let next = 0; next < queue.length; next += 1) {
    const equation = queue[next]!;
    waiting[equation] = 0;
    visits[equation]! += 1;
    if (bounds.contradicted[equation] || !narrow(system, bounds, equation)) continue;
    for (let i = start[equation]!; i < start[equation + 1]!; i += 1) {
      const unknown = unknowns[i]!;
      for (let u = uses.start[unknown]!; u < uses.start[unknown + 1]!; u += 1) {
        const other = uses.equations[u]!;
        if (other === equation || waiting[other] || visits[other]! >= VISITS) continue;
        waiting[other] = 1;
        queue.push(other);
      }
    }
  }
  return bounds;
}

/** The equations of each unknown. */
export function usesOf({ cells, start, unknowns }: System): { start: Int32Array; equations: Int32Array } {
  const first = new Int32Array(cells.length + 1);
  for (const unknown of unknowns) first[unknown + 1]! += 1;
  for (let i = 0; i < cells.length; i += 1) first[i + 1]! += first[i]!;
  const place = first.slice();
  const equations = new Int32Array(unknowns.length);
  for (let equation = 0; equation + 1 < start.length; equation += 1) {
    for (let i = start[equation]!; i < start[equation + 1]!; i += 1) equations[place[unknowns[i]!]!++] = equation;
  }
  return { start: first, equations };
}

interface Activity {
  /** Least and greatest sum over the unknowns with finite bounds, and how many have none. */
  low: number;
  high: number;
  endlessLow: number;
  endlessHigh: number;
}

/** Least and greatest factor × unknown. */
function rangeOf(factor: number, low: number, high: number): readonly [number, number] {
  return factor > 0 ? [factor * low, factor * high] : [factor * high, factor * low];
}

function activityOf({ start, unknowns, factors }: System, { low, high }: Bounds, equation: number): Activity {
  const activity: Activity = { low: 0, high: 0, endlessLow: 0, endlessHigh: 0 };
  for (let i = start[equation]!; i < start[equation + 1]!; i += 1) {
    const [least, most] = rangeOf(factors[i]!, low[unknowns[i]!]!, high[unknowns[i]!]!);
    if (least === -Infinity) activity.endlessLow += 1;
    else activity.low += least;
    if (most === Infinity) activity.endlessHigh += 1;
    else activity.high += most;
  }
  return activity;
}

function narrow(system: System, bounds: Bounds, equation: number): boolean {
  const { start, unknowns, factors, from, to, cells } = system;
  const activity = activityOf(system, bounds, equation);
  const impossible =
    (activity.endlessLow === 0 && activity.low > to[equation]! + SLACK) ||
    (activity.endlessHigh === 0 && activity.high < from[equation]! - SLACK);
  if (impossible) {
    bounds.contradicted[equation] = 1;
    return false;
  }
  let changed = false;
  for (let i = start[equation]!; i < start[equation + 1]!; i += 1) {
    const [unknown, factor] = [unknowns[i]!, factors[i]!];
    if (factor === 0) continue;
    const [least, most] = rangeOf(factor, bounds.low[unknown]!, bounds.high[unknown]!);
    const othersLow =
      activity.endlessLow - (least === -Infinity ? 1 : 0) > 0 ? -Infinity : sumWithout(activity.low, least);
    const othersHigh =
      activity.endlessHigh - (most === Infinity ? 1 : 0) > 0 ? Infinity : sumWithout(activity.high, most);
    const own = [(from[equation]! - othersHigh) / factor, (to[equation]! - othersLow) / factor];
    const [low, high] = factor > 0 ? own : [own[1]!, own[0]!];
    changed = tighten(bounds, { unknown, equation, whole: cells[unknown]! >= 0 }, [low!, high!]) || changed;
  }
  return changed;
}

const sumWithout = (sum: number, part: number): number => (Number.isFinite(part) ? sum - part : sum);

function tighten(
  { low, high, lowBy, highBy, contradicted }: Bounds,
  { unknown, equation, whole }: { unknown: number; equation: number; whole: boolean },
  [least, most]: readonly [number, number],
): boolean {
  const from = whole ? Math.ceil(least - SLACK) : least;
  const to = whole ? Math.floor(most + SLACK) : most;
  if (from > high[unknown]! + SLACK || to < low[unknown]! - SLACK) {
    // Bounds that leave nothing come of figures that do not fit together; what was known before stands.
    contradicted[equation] = 1;
    return false;
  }
  let changed = false;
  if (from > low[unknown]! + SLACK) {
    low[unknown] = from;
    lowBy[unknown] = equation;
    changed = true;
  }
  if (to < high[unknown]! - SLACK) {
    high[unknown] = to;
    highBy[unknown] = equation;
    changed = true;
  }
  return changed;
}
