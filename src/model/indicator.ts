import { z } from 'zod';
import { Dimension } from './dimension.ts';
import { FREQS } from './period.ts';
import { AreaLevel } from './area.ts';

/** Named formulas; see `Indicator.formula`. */
export const FORMULAS = ['ratio', 'complement', 'growth', 'difference', 'saving'] as const;
export type Formula = (typeof FORMULAS)[number];

/** The five subject groups of the law's measurement system. */
export const SUBJECTS = ['labour-market', 'target-groups', 'effort', 'results', 'compliance'] as const;

/** One measure of one source table, possibly at fixed codes of its dimensions. */
export const Term = z.strictObject({
  table: z.string(),
  measure: z.string(),
  where: z.partialRecord(Dimension, z.string()).optional(),
  /** Factor the measure is taken with, e.g. the weight of a point of a curve; 1 where left out. */
  times: z.number().optional(),
});
export type Term = z.infer<typeof Term>;

/**
 * The terms that are added to make one target group's count in a span of periods. Where parts of one target group
 * overlap in time, the part listed first supplies the period.
 */
export const Part = z.strictObject({
  targetGroup: z.string(),
  terms: z.array(Term).min(1),
  /** Periods are read this many months back, e.g. 12 for the year before; 0 where left out. */
  lagMonths: z.int().positive().optional(),
});
export type Part = z.infer<typeof Part>;

/**
 * What an indicator is told by besides its target groups, one breakdown at a time, in years. Its parts are those of the
 * indicator read from tables that have the dimension; each is read at every one of the codes.
 */
export const Breakdown = z.strictObject({
  dimension: z.enum(['sex', 'age', 'origin']),
  codes: z.array(z.string()).min(2),
  numerator: z.array(Part),
  denominator: z.array(Part),
  published: z.array(Part),
});
export type Breakdown = z.infer<typeof Breakdown>;

/** How counts of months become the count of a quarter or year: mean of a stock, sum of a flow, the last one of a status. */
export const OverTime = z.enum(['mean', 'sum', 'last']);
export type OverTime = z.infer<typeof OverTime>;

/** A first period of a new definition, register or law; series are not compared across it. */
export const Break = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  text: z.string(),
  /** Target groups it concerns; all where left out. */
  targetGroups: z.array(z.string()).optional(),
});
export type Break = z.infer<typeof Break>;

/** The acceptance card: what speaks for and against an indicator. Danish texts. */
export const Acceptance = z.strictObject({
  /** Does it measure what its name says? */
  validity: z.string().min(20),
  /** How soon after the fact, and how much it is revised. */
  timeliness: z.string().min(20),
  /** What one could do to look better without doing better. */
  perverseIncentives: z.string().min(20),
});
export type Acceptance = z.infer<typeof Acceptance>;

/** Where a reader finds the comparable figure at Jobindsats itself, and why it may differ. Danish texts. */
export const Bridge = z.strictObject({
  /** Name of Jobindsats' own measure. */
  measure: z.string(),
  /** Ids of its tables, where they are known. */
  tables: z.array(z.string()),
  note: z.string().optional(),
});
export type Bridge = z.infer<typeof Bridge>;

/** An indicator's definition. Texts here are Danish and authoritative; other languages stand in `src/i18n`. */
export const Indicator = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  subject: z.enum(SUBJECTS),
  name: z.string(),
  /** Short name for tables and narrow screens. */
  shortName: z.string(),
  /** One sentence a citizen understands. */
  plain: z.string(),
  numeratorText: z.string(),
  denominatorText: z.string(),
  unit: z.enum(['PERCENT', 'WEEKS', 'NUMBER', 'DKK', 'DKK_MILLION', 'PERCENTAGE_POINTS']),
  decimals: z.int().min(0).max(3),
  /** Which way is better; `neutral` where more is a means and not a result. */
  direction: z.enum(['lower', 'higher', 'neutral']),
  /**
   * `ratio`: multiplier × n/d; `complement`: multiplier × (1 − n/d); `growth`: multiplier × (n/d − 1);
   * `difference`: multiplier × (n/d − n'/d'), where n' and d' stand in `reference`; `saving`: (n/d − that of the cluster)
   * × d × n'/d', nothing where it is below zero, which is made after the comparisons: n'/d' is the price of one of n.
   */
  formula: z.enum(FORMULAS),
  multiplier: z.number().positive(),
  numerator: z.array(Part),
  denominator: z.array(Part),
  /** What a `difference` is taken to, the price of a `saving`; left out for the other formulas. */
  reference: z.strictObject({ numerator: z.array(Part), denominator: z.array(Part) }).optional(),
  /** The publisher's own figure: checked against ours where both exist, used where numerator or denominator is not published. */
  published: z.array(Part),
  /** Target groups shown, the headline one first. `_T` is the sum of the groups unless a part supplies it. */
  targetGroups: z.array(z.string()).min(1),
  /** Groups whose sum is `_T`; empty where no total is made or a part supplies it. */
  totalOf: z.array(z.string()),
  /** `by-benefit`: state and municipal parts by benefit and date; `municipality`: all of it municipal; `none`: context. */
  responsibility: z.enum(['by-benefit', 'municipality', 'none']),
  overTime: z.strictObject({ numerator: OverTime, denominator: OverTime }),
  freqs: z.array(z.enum(FREQS)).min(1),
  levels: z.array(AreaLevel).min(1),
  /** Sex, age and origin, where the tables have them. */
  breakdowns: z.array(Breakdown).optional(),
  aggregation: z.enum(['ratio-of-sums', 'weighted-mean', 'published-total', 'difference', 'sum', 'never']),
  /** `given` where an analysis gives it, `none` where the denominator is not a count of cases. */
  interval: z.enum(['wilson', 'byar', 'given', 'none']),
  breaks: z.array(Break),
  caveats: z.array(z.string()),
  /** Where the definition comes from, for the definition page. */
  basis: z.string(),
  /** Why the indicator is fit to be shown, and what it may tempt people to do. */
  acceptance: Acceptance,
  /** The comparable figure at Jobindsats; left out where Jobindsats has none. */
  bridge: Bridge.optional(),
});
export type Indicator = z.infer<typeof Indicator>;
