import { z } from 'zod';
import { Text } from './text.ts';

/** What a requirement of the law is about. */
export const REQUIREMENT_KINDS = ['interview', 'offer'] as const;

/** A deadline or a least share that the law sets for interviews or offers of a target group, in one version. */
export const LegalRequirement = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'),
  /** The act, as far as it is known. */
  law: z.string().nullable(),
  from: z.iso.date(),
  /** Left out while the requirement is in force. */
  to: z.iso.date().optional(),
  /** True where the source tells the years but not the days. */
  datesApproximate: z.literal(true).optional(),
  targetGroup: z.string().min(1),
  ageFrom: z.int().min(0).max(120).optional(),
  ageTo: z.int().min(0).max(120).optional(),
  kind: z.enum(REQUIREMENT_KINDS),
  /** Weeks from the first day on the benefit to the first one. */
  deadlineWeeks: z.int().positive().optional(),
  /** Weeks between two. */
  repeatWeeks: z.int().positive().optional(),
  /** Least number within `withinWeeks`. */
  leastNumber: z.int().positive().optional(),
  withinWeeks: z.int().positive().optional(),
  /** Share of the recipients who must get it, per cent. */
  minShare: z.number().min(0).max(100).optional(),
  text: Text,
  verified: z.boolean(),
  source: z.string().min(1),
});
export type LegalRequirement = z.infer<typeof LegalRequirement>;

/**
 * What tells whether a kind of requirement is kept: a published share of those who got it in time, or a stand-in. The
 * first with a figure is used.
 */
export const ComplianceMeasure = z.strictObject({
  kind: z.enum(REQUIREMENT_KINDS),
  indicator: z.string().min(1),
  basis: z.enum(['published-share', 'proxy']),
  text: Text,
});
export type ComplianceMeasure = z.infer<typeof ComplianceMeasure>;

/** `datasets/goals/legal-requirements.json`. */
export const RequirementFile = z.strictObject({
  topic: z.literal('requirements'),
  name: Text,
  note: Text,
  requirements: z.array(LegalRequirement),
  measures: z.array(ComplianceMeasure),
});
export type RequirementFile = z.infer<typeof RequirementFile>;
