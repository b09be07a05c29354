import { z } from 'zod';
import { Responsibility } from './dimension.ts';
import { FREQS } from './period.ts';
import { Text } from './text.ts';

/** Who set a goal: the minister, the law, the contract with an employment region, the municipality itself. */
export const GOAL_SETTERS = ['minister', 'law', 'region', 'municipality'] as const;

/**
 * What a target is held against: the figure itself, its change from the baseline (percentage points of a share, per cent
 * of anything else), or its difference from the cluster in the indicator's unit.
 */
export const COMPARATORS = ['level', 'change', 'cluster'] as const;

/** A goal (mål) in one version, valid from its first to its last day; it is followed up for every year it touches. */
export const Goal = z.strictObject({
  /** The same in all versions of one goal; versions never overlap. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'),
  setBy: z.enum(GOAL_SETTERS),
  name: Text,
  from: z.iso.date(),
  /** Left out while the goal is in force. */
  to: z.iso.date().optional(),
  /** True where the source tells the years but not the days. */
  datesApproximate: z.literal(true).optional(),
  /** The area it was set for; it is followed up there and in the municipalities that belong to it. */
  area: z.string().min(1),
  /** What measures it; null where no open figure does. */
  indicator: z.string().min(1).nullable(),
  /** The indicator's headline group where left out. */
  targetGroup: z.string().min(1).optional(),
  responsibility: Responsibility,
  /** Years where left out. */
  freq: z.enum(FREQS).optional(),
  direction: z.enum(['lower', 'higher']),
  comparator: z.enum(COMPARATORS),
  /** In the comparator's unit; null where only the direction was set. */
  target: z.number().nullable(),
  /** True where the figure must be beyond the target and not only at it. */
  strict: z.literal(true).optional(),
  /** Period of the baseline; the same period a year before where left out. */
  baselinePeriod: z.string().min(4).optional(),
  /** The baseline where the source names it; the published figure of the period where left out. */
  baseline: z.number().optional(),
  note: Text.optional(),
  /** False where no source was read: kept, and not shown as fact. */
  verified: z.boolean(),
  source: z.string().min(1),
});
export type Goal = z.infer<typeof Goal>;

/** Years whose goals were not found in any source. */
export const GoalGap = z.strictObject({ from: z.int(), to: z.int(), text: Text });
export type GoalGap = z.infer<typeof GoalGap>;

/** A file of goals, e.g. `datasets/goals/ministers-goals.json` or a reader's own. */
export const GoalFile = z.strictObject({
  topic: z.literal('goals'),
  name: Text,
  note: Text,
  goals: z.array(Goal),
  gaps: z.array(GoalGap).optional(),
});
export type GoalFile = z.infer<typeof GoalFile>;
