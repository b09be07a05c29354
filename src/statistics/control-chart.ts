import { controlLimits } from './control-limits.ts';
import type { ControlLimits } from './control-limits.ts';
import { controlSignals } from './control-rules.ts';
import type { ControlSignal } from './control-rules.ts';
import { goodness } from './direction.ts';
import type { Direction } from './direction.ts';

/** Fewest points that give limits to rely on; with fewer they are trial limits. */
const FEWEST = 12;
const MOST = 24;

/** Limits of one unbroken stretch, places `start` up to but not including `end`; null where it has no two neighbours. */
export interface ControlSegment {
  readonly start: number;
  readonly end: number;
  /** Known values that the limits are made of. */
  readonly points: number;
  readonly trial: boolean;
  readonly limits: ControlLimits | null;
}

/** One place of the series: what the rules say, and whether that is good. */
export interface ControlPoint {
  readonly value: number | null;
  readonly signals: readonly ControlSignal[];
  /** By the first of the signals; `neutral` for a signal without a good side, null where there is none. */
  readonly verdict: 'improvement' | 'concern' | 'neutral' | null;
}

/** How a chart is made. */
export interface ControlRule {
  readonly direction: Direction;
  /** Places where a new series begins; limits are made anew there and no rule looks across. */
  readonly breaks?: readonly number[];
  /** Fixes the limits on the first 12 to 24 known values of each stretch; all values where left out. */
  readonly baseline?: number;
}

/**
 * Individuals chart (XmR) of a series, oldest first, null where a value is missing.
 * Limits: mean ± 2.66 × mean moving range, ranges above 3.267 × their mean dropped once. Source: Wheeler, as used in
 * NHS England's Making Data Count. Throws `invalid baseline` and `invalid break`.
 */
export function controlChart(
  values: readonly (number | null)[],
  { direction, breaks = [], baseline }: ControlRule,
): { segments: ControlSegment[]; points: ControlPoint[] } {
  if (baseline !== undefined && !(Number.isInteger(baseline) && baseline >= FEWEST && baseline <= MOST))
    throw new Error(`invalid baseline: ${baseline}, expected ${FEWEST} to ${MOST} points`);
  const wrong = breaks.find(place => !Number.isInteger(place) || place < 0);
  if (wrong !== undefined) throw new Error(`invalid break: ${wrong}, expected the place of a value`);
  const starts = [...new Set([0, ...breaks])].filter(place => place < values.length).sort((a, b) => a - b);
  const segments = starts.map((start, i) =>
    segmentOf(values, { start, end: starts[i + 1] ?? values.length, baseline }),
  );
  const points = segments.flatMap(({ start, end, limits }) => {
    const part = values.slice(start, end);
    const signals = limits ? controlSignals(part, limits) : part.map(() => []);
    return part.map((value, i) => ({ value, signals: signals[i]!, verdict: verdictOf(signals[i]![0], direction) }));
  });
  return { segments, points };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly baseline: number | undefined;
}

function segmentOf(values: readonly (number | null)[], { start, end, baseline }: Stretch): ControlSegment {
  const part = values.slice(start, end);
  const last =
    part
      .flatMap((value, i) => (value === null ? [] : [i]))
      .slice(0, baseline)
      .at(-1) ?? -1;
  const base = part.slice(0, last + 1);
  const points = base.filter(value => value !== null).length;
  return { start, end, points, trial: points < FEWEST, limits: controlLimits(base) };
}

function verdictOf(signal: ControlSignal | undefined, direction: Direction): ControlPoint['verdict'] {
  if (signal === undefined) return null;
  const good = goodness(direction, signal.side === 'high' ? 1 : -1);
  if (good === 0) return 'neutral';
  return good > 0 ? 'improvement' : 'concern';
}
