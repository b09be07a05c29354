import type { Freq, ObsStatus, Text, Verdict } from './types.ts';

// Shapes of goals and their attainment.

/** A goal in one version, as `goals/<year>.json` tells it. */
export interface PublishedGoal {
  readonly id: string;
  readonly set_by: 'minister' | 'law' | 'region' | 'municipality';
  readonly name: Text;
  readonly from: string;
  /** Null while the goal is in force. */
  readonly to: string | null;
  readonly dates_approximate: boolean;
  readonly area: string;
  readonly indicator: string | null;
  readonly target_group: string | null;
  readonly responsibility: '_T' | 'state' | 'municipality';
  readonly direction: 'lower' | 'higher';
  readonly comparator: 'level' | 'change' | 'cluster';
  readonly target: number | null;
  /** True where the figure must be beyond the target and not only at it. */
  readonly strict: boolean;
  readonly note: Text | null;
  /** False where no source was read; such a goal is not shown as fact. */
  readonly verified: boolean;
  readonly source: string;
}

export type GoalStatus = 'met' | 'on-track' | 'behind' | 'reversed';

/** Whether an area needs no special focus on a goal, and why: its places in the country and its cluster the year before. */
export interface PublishedExemption {
  readonly exempt: boolean;
  readonly year: number;
  readonly country_rank: number;
  readonly country_of: number;
  readonly cluster_rank: number;
  readonly cluster_of: number;
}

/** How far an area has come with a goal in a year. */
export interface PublishedAttainment {
  readonly goal: string;
  readonly ref_area: string;
  readonly freq: Freq;
  /** Period of the actual figure. */
  readonly time_period: string;
  readonly baseline_period: string;
  readonly baseline: number | null;
  /** The target as a level in the indicator's unit; null where the goal is only a direction. */
  readonly target: number | null;
  readonly actual: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly obs_status: ObsStatus;
  /** Share of the way from baseline to target, 1 at the target; null where there is no way to go. */
  readonly share: number | null;
  /** Null where it cannot be told: no target, no figure, a break. */
  readonly status: GoalStatus | null;
  /** Whether met or not met holds at both ends of the interval; null where chance is unknown. */
  readonly certain: boolean | null;
  /** From the baseline, in the indicator's unit; null across a break. */
  readonly change: number | null;
  readonly change_verdict: Verdict | null;
  readonly exemption: PublishedExemption | null;
  /** Why there is no status. */
  readonly reason: 'no-target' | 'no-figure' | 'suppressed' | 'break' | null;
}

/** `goals/<year>.json`. */
export interface PublishedGoalYear {
  readonly year: number;
  /** Where the minister's goals of the year were not found in any source. */
  readonly gap: Text | null;
  readonly goals: readonly PublishedGoal[];
  readonly attainments: readonly PublishedAttainment[];
}
