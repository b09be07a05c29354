import { z } from 'zod';
import { Text } from '../model/text.ts';

/** Tables whose counts are told from another threshold on, and why. */
const Exception = z.strictObject({
  tables: z.array(z.string().min(1)).min(1),
  threshold: z.int().min(0),
  reason: Text,
});

/** A sum of money: hidden where the largest single payment possible could make up more than `share` of it. */
const MoneyRule = z.strictObject({
  table: z.string().min(1),
  measure: z.string().min(1),
  /** The most that one person can be paid in a period, in the measure's own unit. */
  largest: z.number().positive(),
  share: z.number().gt(0).lt(1),
  source: z.string().min(1),
});

/** What may be told from a day on. */
export const DisclosureRule = z.strictObject({
  from: z.iso.date(),
  /** Smallest count above 0 that is told. */
  threshold: z.int().min(2),
  basis: z.string().min(1),
  exceptions: z.array(Exception),
  money: z.array(MoneyRule),
});
export type DisclosureRule = z.infer<typeof DisclosureRule>;

/** `datasets/goals/disclosure-rules.json`: the rules of disclosure control (diskretionering), newest last. */
export const DisclosureRules = z.strictObject({
  topic: z.literal('disclosure'),
  name: Text,
  note: Text,
  rules: z.array(DisclosureRule).min(1),
});
export type DisclosureRules = z.infer<typeof DisclosureRules>;

/** The rule in force on a day (YYYY-MM-DD). Throws `missing disclosure rule` before the first one. */
export function ruleOn(rules: readonly DisclosureRule[], day: string): DisclosureRule {
  const rule = [...rules].sort((a, b) => (a.from < b.from ? -1 : 1)).findLast(({ from }) => from <= day);
  if (!rule)
    throw new Error(`missing disclosure rule: none on ${day}. Add one to datasets/goals/disclosure-rules.json`);
  return rule;
}

/** The smallest count above 0 of a table that is told. */
export const thresholdOf = (rule: DisclosureRule, table: string): number =>
  rule.exceptions.find(({ tables }) => tables.includes(table))?.threshold ?? rule.threshold;
