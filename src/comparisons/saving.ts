import type { SavingPotential, Spanned } from '../statistics/saving-potential.ts';

/**
 * What an area is held against: its cluster, the better half of its cluster, region and country (each the ratio of sums,
 * the cluster without the area itself), and what framework conditions let expect.
 */
export const SAVING_REFERENCES = ['cluster', 'cluster-better-half', 'region', 'country', 'expected'] as const;
export type SavingReference = (typeof SAVING_REFERENCES)[number];

/** Gap of all benefits together, with its sign; potentials of benefits are never told without it. */
export interface SignedGap {
  /** Full-time persons. */
  readonly gap: number;
  /** Kroner a year; null where there is no price. */
  readonly gapAmount: number | null;
}

/**
 * Saving potential (besparelsespotentiale) of a benefit group in a municipality and a year: calculated, not a savings
 * goal. Amounts are null where there is no price, the net also where no verified refund rate exists.
 */
export interface Saving {
  readonly model: string;
  readonly indicator: string;
  readonly targetGroup: string;
  readonly area: string;
  readonly year: number;
  readonly reference: SavingReference;
  /** Full-time persons in per cent of `denominator`: the area's own and the reference's. */
  readonly own: number;
  readonly referenceValue: number;
  readonly denominator: number;
  /** False where no interval is known: a cluster whose expected level is not the area's own. Then ends are the value. */
  readonly spanned: boolean;
  readonly gap: Spanned;
  readonly potential: Spanned;
  readonly price: { readonly perPerson: number; readonly of: 'own' | 'country' } | null;
  readonly gapAmount: Spanned | null;
  readonly amount: Spanned | null;
  readonly refundRate: number | null;
  readonly net: Spanned | null;
  /** The same year and kind of reference for all benefits together; null where that has none. */
  readonly all: SignedGap | null;
}

/** Only the figures of a potential that its basis gives. */
export const knownAmounts = (
  { gapAmount, amount, net }: SavingPotential,
  known: { readonly price: boolean; readonly refund: boolean },
): Pick<Saving, 'gapAmount' | 'amount' | 'net'> => ({
  gapAmount: known.price ? gapAmount : null,
  amount: known.price ? amount : null,
  net: known.price && known.refund ? net : null,
});
