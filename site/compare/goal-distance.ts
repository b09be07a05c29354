import { round } from '../../src/statistics/rounding.ts';

/** How a figure stands to the reader's own goal. */
export interface GoalDistance {
  /** Figure less goal, in the indicator's unit. */
  readonly difference: number;
  /** Null where neither higher nor lower is better. */
  readonly met: boolean | null;
}

/** A figure against a goal, both rounded as they are shown; a figure at the goal meets it. */
export function goalDistance(
  { direction, decimals }: { readonly direction: 'lower' | 'higher' | 'neutral'; readonly decimals: number },
  value: number,
  goal: number,
): GoalDistance {
  const difference = round(round(value, decimals) - goal, decimals + 2);
  const met = direction === 'neutral' ? null : direction === 'lower' ? difference <= 0 : difference >= 0;
  return { difference, met };
}
