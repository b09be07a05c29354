// This file is published with the package's types: it imports only those.
import type { Freq } from './types.ts';

/** What a difference means once chance and the number of comparisons are taken into account. */
export type Verdict = 'better' | 'worse' | 'differs' | 'no-clear-difference';

/** A figure held against a reference, in the indicator's unit. */
export interface PublishedLens {
  readonly reference: number;
  readonly difference: number;
  /** 95 % interval of the difference; null where chance is unknown. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** p-value after the false discovery rate over all municipalities of the period. */
  readonly q: number | null;
  readonly verdict: Verdict | null;
}

/** One municipality's figure through the four lenses; an entry of `comparisons/<area>.json`. */
export interface PublishedComparison {
  readonly indicator: string;
  readonly target_group: string;
  readonly freq: Freq;
  readonly time_period: string;
  readonly value: number | null;
  /** Why it is not compared: no figure, or too few cases behind it. */
  readonly excluded: 'no-figure' | 'few-cases' | null;
  readonly country: PublishedLens | null;
  readonly region: PublishedLens | null;
  readonly cluster: (PublishedLens & { readonly model: string; readonly year: number }) | null;
  readonly expected: (PublishedLens & { readonly model: string; readonly version: string }) | null;
  readonly past: PublishedLens | null;
  readonly trend: { readonly direction: 'increasing' | 'decreasing' | 'no-change'; readonly p: number } | null;
  readonly place: {
    readonly rank: number;
    readonly lower: number;
    readonly upper: number;
    readonly of: number;
    /** 0 the best third, 1, 2. */
    readonly third: 0 | 1 | 2;
  } | null;
}
