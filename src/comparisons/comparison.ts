import type { Freq } from '../model/period.ts';

/** What a difference means once chance and the number of comparisons are taken into account. */
export type Verdict = 'better' | 'worse' | 'differs' | 'no-clear-difference';

/** One lens: the figure held against a reference. */
export interface LensResult {
  /** The reference in the indicator's unit. */
  readonly reference: number;
  /** Own less reference, and its 95 % interval; null where chance is unknown. */
  readonly difference: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** p-value after the false discovery rate over all areas of the period. */
  readonly q: number | null;
  /** Null where no verdict can be given. */
  readonly verdict: Verdict | null;
}

/** Place among the municipalities with its 95 % interval. */
export interface Place {
  readonly rank: number;
  readonly lower: number;
  readonly upper: number;
  readonly of: number;
  readonly third: 0 | 1 | 2;
}

/** Why a figure is not compared. */
export type Exclusion = 'no-figure' | 'few-cases';

/** One area × indicator × period with its four lenses. */
export interface Comparison {
  readonly area: string;
  readonly indicator: string;
  readonly targetGroup: string;
  readonly freq: Freq;
  readonly period: number;
  /** In the indicator's unit, unrounded; null where there is none. */
  readonly value: number | null;
  readonly excluded: Exclusion | null;
  readonly country: LensResult | null;
  readonly region: LensResult | null;
  /** Ratio of sums over the cluster's municipalities, own left out; the model and year the cluster is of. */
  readonly cluster: (LensResult & { readonly model: string; readonly year: number }) | null;
  /** What framework conditions let expect; the model and its version are part of the value. */
  readonly expected: (LensResult & { readonly model: string; readonly version: string }) | null;
  /** The same period a year before. */
  readonly past: LensResult | null;
  /** Test of the last five years, for years only. */
  readonly trend: { readonly direction: 'increasing' | 'decreasing' | 'no-change'; readonly p: number } | null;
  readonly place: Place | null;
}
