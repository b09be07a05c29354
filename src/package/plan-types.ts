import type { PublishedHead } from './audit-types.ts';
import type { PublishedExemption, PublishedGoal } from './goal-types.ts';
import type { PublishedScore } from './score-types.ts';
import type { Text } from './types.ts';

// Shapes of the basis of an employment plan.

/** A straight line through the latest years, carried on to a coming one. */
export interface PublishedProjection {
  readonly year: number;
  readonly value: number;
  /** 95 % prediction interval. */
  readonly lower: number;
  readonly upper: number;
  readonly first_year: number;
  readonly last_year: number;
  readonly points: number;
  readonly slope: number;
  readonly trend: 'increasing' | 'decreasing' | 'no-change';
}

/** A line of the target table: where the figure is, where it lands unchanged, and room for the area's own target. */
export interface PublishedPlanRow {
  readonly goal: string | null;
  readonly indicator: string;
  readonly target_group: string;
  readonly direction: 'lower' | 'higher' | 'neutral';
  readonly latest: PublishedScore;
  readonly projection: PublishedProjection | null;
  /** The goal's target as a level; null where none is set. */
  readonly target: number | null;
  /** Where the projection lands: met, not met, or too uncertain to tell; null without target or projection. */
  readonly lands: 'met' | 'not-met' | 'uncertain' | null;
  readonly exemption: PublishedExemption | null;
}

/** Something that speaks for being worked on, and the lens that found it. */
export interface PublishedChallenge {
  readonly indicator: string;
  readonly target_group: string;
  readonly time_period: string;
  readonly lens: 'cluster' | 'expected' | 'country' | 'past' | 'trend';
  readonly value: number;
  readonly reference: number | null;
  readonly difference: number | null;
  /** p-value after the false discovery rate. */
  readonly q: number | null;
  readonly text: Text;
}

/** `plans/<area>/<year>.json`: what an employment plan for the coming year can start from. */
export interface PublishedPlan {
  readonly head: PublishedHead;
  /** Latest whole year, which the plan starts from. */
  readonly start_year: number;
  readonly goals: {
    /** Where the minister’s goals of the coming year are not known: says so. */
    readonly gap: Text | null;
    /** Year the minister’s goals shown are of; null where none are known. */
    readonly goals_year: number | null;
    readonly goals: readonly PublishedGoal[];
  };
  readonly table: readonly PublishedPlanRow[];
  readonly challenges: readonly PublishedChallenge[];
  /** Target groups the challenges are about, the one with the most first. */
  readonly focus: readonly {
    readonly target_group: string;
    readonly name: Text;
    readonly challenges: number;
    /** Full-time persons in the latest year, where they are told. */
    readonly persons: number | null;
  }[];
}
