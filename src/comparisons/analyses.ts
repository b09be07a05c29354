import type { Tables } from '../indicators/compute/operand.ts';
import type { RefundRate } from '../model/refund-rate.ts';
import type { Comparison } from './comparison.ts';
import type { Framework } from './framework/fit-framework.ts';
import type { Headline } from './headline.ts';
import { PRICE_TABLES } from './price-reader.ts';
import type { Saving } from './saving.ts';
import { savings } from './savings.ts';

/** What the analyses beside the comparisons are made of. */
export interface AnalysesInput {
  readonly headlines: readonly Headline[];
  readonly framework: Framework;
  readonly comparisons: readonly Comparison[];
  readonly tables: Tables;
  readonly refundRates: readonly RefundRate[];
}

/** The analyses beside the comparisons; what an edition does not allow is empty, and `absent` says why. */
export interface Analyses {
  readonly savings: readonly Saving[];
  /** One line for each analysis, or part of one, that could not be made. */
  readonly absent: readonly string[];
}

/** Makes every analysis that the edition allows. */
export function analyse(input: AnalysesInput): Analyses {
  const own = savings(input);
  return { savings: own, absent: [...savingsAbsent(input, own)] };
}

function savingsAbsent({ tables }: AnalysesInput, made: readonly Saving[]): string[] {
  if (made.length === 0) return ['saving potential not calculated: no yearly figures of a benefit group'];
  const missing = Object.values(PRICE_TABLES).filter(table => !tables.has(table));
  return missing.length === 0 ? [] : [`saving potential without kroner: needs ${missing.join(', ')}`];
}
