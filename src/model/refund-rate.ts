import { z } from 'zod';
import { Text } from './text.ts';

/** The state's refund of a benefit group's expenditure from a day on; the last entry of a group has no end. */
export const RefundRate = z.strictObject({
  /** Framework model, i.e. the benefit group. */
  model: z.string().min(1),
  from: z.iso.date(),
  to: z.iso.date().optional(),
  /** Share refunded from a week of support on, 0 to 1. */
  scale: z.array(z.strictObject({ fromWeek: z.int().positive(), rate: z.number().min(0).max(1) })).min(1),
  /** Share of the whole group's expenditure that the scale comes to; left out where no source tells it. */
  average: z.number().min(0).max(1).optional(),
  /** False where scale and days rest on general knowledge and not on a source that was read. */
  verified: z.boolean(),
  source: z.string().min(1),
});
export type RefundRate = z.infer<typeof RefundRate>;

/** `datasets/goals/refund-rates.json`. */
export const RefundRates = z.strictObject({ name: Text, note: Text, rates: z.array(RefundRate) });
export type RefundRates = z.infer<typeof RefundRates>;

/**
 * The average refund of a benefit group in a year, null where no verified entry with an average covers the whole year: a
 * rate that nobody can look up makes no net amount.
 */
export function refundIn(rates: readonly RefundRate[], model: string, year: number): number | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const entry = rates.find(
    rate => rate.model === model && rate.from <= first && (rate.to === undefined || rate.to >= last),
  );
  return entry?.verified ? (entry.average ?? null) : null;
}
