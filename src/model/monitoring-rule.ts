import { z } from 'zod';
import { FREQS } from './period.ts';
import { Text } from './text.ts';

const versioned = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'),
  from: z.iso.date(),
  to: z.iso.date().optional(),
  name: Text,
  /** The rule in words. */
  text: Text,
  verified: z.boolean(),
  source: z.string().min(1),
};

/** A serious result problem: outside the funnel, with a bad chart or trend, lasting, and few of them by chance. */
export const ResultRule = z.strictObject({
  kind: z.literal('result'),
  ...versioned,
  /** Highest share of false signals that is accepted among all signals. */
  falseDiscovery: z.number().gt(0).lt(1),
  /** Of so many latest quarters with a comparison … */
  quarters: z.int().positive(),
  /** … this many must be worse than the country. */
  worseQuarters: z.int().positive(),
  /** Years running that must be worse than the country. */
  years: z.int().positive(),
  /** How many years the latest figure may be behind the latest year of all. */
  oldestYears: z.int().min(0),
});
export type ResultRule = z.infer<typeof ResultRule>;

/** A requirement of the law that is not met: the goals, and for how many periods running they must be missed. */
export const LegalRule = z.strictObject({
  kind: z.literal('legal'),
  ...versioned,
  goals: z.array(z.string()).min(1),
  periods: z.int().positive(),
});
export type LegalRule = z.infer<typeof LegalRule>;

/** Stricter supervision (skærpet tilsyn) of a span of years: result worse than expected, and a focus goal missed. */
export const SupervisionRule = z.strictObject({
  kind: z.literal('supervision'),
  ...versioned,
  /** Gap between actual and expected share; covered only where it is above `above`. */
  result: z.strictObject({
    indicator: z.string(),
    targetGroup: z.string(),
    freq: z.enum(FREQS),
    subPeriod: z.int().positive(),
    above: z.number(),
  }),
  goals: z.array(z.string()).min(1),
  /** Risk zone: a focus goal kept by less than this, percentage points. */
  riskPoints: z.number().positive(),
});
export type SupervisionRule = z.infer<typeof SupervisionRule>;

/** A rule that raises signals. */
export const MonitoringRule = z.discriminatedUnion('kind', [ResultRule, LegalRule, SupervisionRule]);
export type MonitoringRule = z.infer<typeof MonitoringRule>;

/** `datasets/goals/monitoring-rules.json`; `isNot` says what a signal is not. */
export const MonitoringFile = z.strictObject({
  topic: z.literal('monitoring'),
  name: Text,
  note: Text,
  is: Text,
  isNot: Text,
  rules: z.array(MonitoringRule),
});
export type MonitoringFile = z.infer<typeof MonitoringFile>;

/** The steps of the ladder, the mildest first: notice, dialogue, agreement on improvement, help from consultants. */
export const LADDER_STEPS = ['notice', 'dialogue', 'agreement', 'consultants'] as const;

/** One step that a region took with a municipality, as it was reported; never a consequence of a signal alone. */
export const LadderEntry = z.strictObject({
  area: z.string().min(1),
  day: z.iso.date(),
  step: z.enum(LADDER_STEPS),
  /** Rule that raised the signal, where there was one. */
  rule: z.string().optional(),
  text: Text,
  source: z.string().min(1),
});
export type LadderEntry = z.infer<typeof LadderEntry>;

/** `datasets/goals/ladder-log.json`. */
export const LadderFile = z.strictObject({
  topic: z.literal('ladder'),
  name: Text,
  note: Text,
  entries: z.array(LadderEntry),
});
export type LadderFile = z.infer<typeof LadderFile>;
