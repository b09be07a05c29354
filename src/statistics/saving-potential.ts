/** A number with a 95 % interval; the interval is the value itself where the rate has none. */
export interface Spanned {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What a saving potential is made of. */
export interface SavingBasis {
  /** Full-time persons in percent of the population, and the same of the reference. */
  readonly own: number;
  readonly ownInterval?: readonly [number, number];
  readonly reference: number;
  readonly population: number;
  /** Kroner a full-time person costs in a year. */
  readonly unitPrice: number;
  /** Share of the expenditure that the state refunds, 0 to 1. */
  readonly refundRate: number;
}

/** A potential: calculated, never a savings target. */
export interface SavingPotential {
  /** Full-time persons more (+) or fewer (−) than the reference; only this may be added over benefits. */
  readonly gap: Spanned;
  /** The gap in kroner a year, with its sign. */
  readonly gapAmount: Spanned;
  /** Full-time persons above the reference, 0 where the own rate is not above it. */
  readonly potential: Spanned;
  /** Kroner a year before and after the state's refund. */
  readonly amount: Spanned;
  readonly net: Spanned;
}

/**
 * Saving potential (besparelsespotentiale): max(0, own − reference) / 100 × population × price, net after refund. The
 * interval is that of the own rate; the reference is taken as known. Source: the scorecards of the result revision and
 * the ministry's list of 2018. Throws `invalid population`, `invalid price` and `invalid refund rate`.
 */
export function savingPotential(basis: SavingBasis): SavingPotential {
  const { own, ownInterval = [own, own], reference, population, unitPrice, refundRate } = basis;
  if (!(population > 0)) throw new Error(`invalid population: ${population}, expected above 0`);
  if (!(unitPrice >= 0)) throw new Error(`invalid price: ${unitPrice} kr., expected 0 or more`);
  if (!(refundRate >= 0 && refundRate <= 1)) throw new Error(`invalid refund rate: ${refundRate}, expected 0 to 1`);
  const persons = (rate: number): number => ((rate - reference) / 100) * population;
  const gap = { value: persons(own), lower: persons(ownInterval[0]), upper: persons(ownInterval[1]) };
  const potential = each(gap, value => Math.max(0, value));
  const amount = each(potential, value => value * unitPrice);
  return {
    gap,
    gapAmount: each(gap, value => value * unitPrice),
    potential,
    amount,
    net: each(amount, value => value * (1 - refundRate)),
  };
}

const each = ({ value, lower, upper }: Spanned, change: (value: number) => number): Spanned => {
  return { value: change(value), lower: change(lower), upper: change(upper) };
};

/** Full-time persons below which an own price says more about single cases than about the price. */
export const FEWEST_OWN = 10;

/** Yearly expenditure in kroner and full-time persons. */
export interface Expenditure {
  readonly amount: number;
  readonly fte: number;
}

/**
 * Kroner a full-time person costs in a year: the own expenditure per person, the country's where there are fewer than
 * ten of them or no own expenditure. Throws `missing price` where the country has none either.
 */
export function unitPrice(own: Expenditure | null, country: Expenditure): number {
  const { amount, fte } = own !== null && own.fte >= FEWEST_OWN ? own : country;
  if (!(fte > 0)) throw new Error(`missing price: ${amount} kr. for ${fte} full-time persons`);
  return amount / fte;
}
