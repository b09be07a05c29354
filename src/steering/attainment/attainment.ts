import { standardErrorOf, chanceOf } from '../../comparisons/uncertainty.ts';
import type { Goal } from '../../model/goal.ts';
import type { Indicator } from '../../model/indicator.ts';
import { STATUS, type ObsStatus } from '../../model/status.ts';
import type { GoalStatus, PublishedAttainment } from '../../package/goal-types.ts';
import type { PublishedCell } from '../../package/score-types.ts';
import { Z95 } from '../../statistics/normal.ts';
import { round } from '../../statistics/rounding.ts';
import { isShare } from '../figures/indicator-facts.ts';

/** What an attainment is worked out from. */
export interface AttainmentInput {
  readonly goal: Pick<Goal, 'target' | 'comparator' | 'direction' | 'strict'>;
  readonly indicator: Indicator;
  readonly baseline: number | null;
  readonly actual: PublishedCell | null;
  /** The cluster's figure of the same period, for goals that are relative to it. */
  readonly cluster: number | null;
  /** Share of the goal's time that has gone at the end of the actual period, 0 to 1. */
  readonly elapsed: number;
  /** True where a break lies between baseline and actual. */
  readonly broken: boolean;
}

/** The figures of an attainment (målopfyldelse). */
export type Attained = Pick<
  PublishedAttainment,
  'target' | 'actual' | 'lower' | 'upper' | 'obs_status' | 'share' | 'status' | 'certain' | 'change' | 'reason'
>;

/**
 * How far a figure has come from baseline to target: (baseline − actual) / (baseline − target). Met at the target; on
 * track where the share of the way is at least the share of the time; reversed where it went the other way; else behind.
 * Where the baseline already was beyond the target there is no way to go, and the status is met or reversed.
 */
export function attained(input: AttainmentInput): Attained {
  const { actual, baseline, indicator, broken } = input;
  const known = actual?.value ?? null;
  const target = targetLevel(input);
  const [lower, upper] = known === null ? [null, null] : endsOf(indicator, actual!);
  const reason = absenceOf(input, target);
  const change = known === null || baseline === null || broken ? null : round(known - baseline, indicator.decimals);
  return {
    target: target === null ? null : round(target, indicator.decimals + 1),
    actual: known,
    lower,
    upper,
    obs_status: actual?.status ?? 'O',
    share: reason === null ? shareOf(input, known!, target!) : null,
    status: reason === null ? statusOf(input, known!, target!) : null,
    certain: reason === null && lower !== null ? sameAtEnds(input.goal, [lower, upper], target!) : null,
    change,
    reason,
  };
}

/** The target as a level in the indicator's unit; null where none is set, or what it is relative to is missing. */
export function targetLevel({
  goal,
  indicator,
  baseline,
  cluster,
}: Omit<AttainmentInput, 'actual' | 'elapsed' | 'broken'>) {
  const { target, comparator } = goal;
  if (target === null) return null;
  switch (comparator) {
    case 'level':
      return target;
    case 'change':
      if (baseline === null) return null;
      return isShare(indicator) ? baseline + target : baseline * (1 + target / 100);
    case 'cluster':
      return cluster === null ? null : cluster + target;
  }
}

/** Whether a figure is at the target, or beyond it where the goal is strict. */
export const isMet = (
  { direction, strict }: Pick<Goal, 'direction' | 'strict'>,
  value: number,
  target: number,
): boolean => (strict ? value !== target : true) && (direction === 'lower' ? value <= target : value >= target);

function absenceOf({ goal, actual, baseline, broken }: AttainmentInput, target: number | null): Attained['reason'] {
  if (actual?.value == null) return actual?.status === 'Q' ? 'suppressed' : 'no-figure';
  if (goal.target === null) return 'no-target';
  if (goal.comparator === 'change' && broken) return 'break';
  return target === null || (goal.comparator === 'change' && baseline === null) ? 'no-figure' : null;
}

function shareOf({ baseline, broken, goal }: AttainmentInput, actual: number, target: number): number | null {
  if (baseline === null || broken || isMet(goal, baseline, target) || baseline === target) return null;
  return round((baseline - actual) / (baseline - target), 3);
}

function statusOf(input: AttainmentInput, actual: number, target: number): GoalStatus {
  const { goal, baseline, broken, elapsed } = input;
  if (isMet(goal, actual, target)) return 'met';
  if (baseline === null || broken) return 'behind';
  if (isMet(goal, baseline, target)) return 'reversed';
  const share = (baseline - actual) / (baseline - target);
  if (share < 0) return 'reversed';
  return elapsed < 1 && share >= elapsed ? 'on-track' : 'behind';
}

const sameAtEnds = (goal: AttainmentInput['goal'], ends: readonly [number, number], target: number): boolean =>
  isMet(goal, ends[0], target) === isMet(goal, ends[1], target);

/** The published interval, else the one that chance gives where the kind of figure tells it. */
function endsOf(indicator: Indicator, cell: PublishedCell): [number, number] | [null, null] {
  if (cell.lower !== null && cell.upper !== null) return [cell.lower, cell.upper];
  const { value, denominator } = cell;
  if (value === null || !(denominator! > 0) || chanceOf(indicator) === 'unknown') return [null, null];
  if (chanceOf(indicator) === 'proportion' && !(value >= 0 && value <= 100)) return [null, null];
  const half = Z95 * standardErrorOf(indicator, { value, denominator: denominator!, status: numberOf(cell.status) });
  const digits = indicator.decimals + 1;
  return [round(Math.max(0, value - half), digits), round(value + half, digits)];
}

const numberOf = (status: ObsStatus): number => STATUS[status];
