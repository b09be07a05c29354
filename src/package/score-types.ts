import type { Freq, ObsStatus, Verdict } from './types.ts';

// Shapes of figures in audits, plans and analyses.

/** A published figure, cell for cell as in `indicators/<id>.csv`. */
export interface PublishedCell {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Ends of the 95 % interval; null where it has none. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: ObsStatus;
}

/**
 * Why a part of the effort has no figure: there was no such part, the responsibility changed within the period, nobody in
 * particular answers for the figure, it is outside the effort, the parts cannot be told apart.
 */
export type PartAbsence =
  'no-state-part' | 'no-municipal-part' | 'part-of-period' | 'not-split' | 'outside' | 'no-figure';

/** The municipal or the state part of a figure; `absent` says why it has none. */
export interface PublishedPart {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly status: ObsStatus | null;
  readonly absent: PartAbsence | null;
}

/** The figure of an area that one is held against. The verdict is that of `comparisons.csv`, null where it has none. */
export interface PublishedReference {
  readonly value: number;
  /** Own less reference, in the indicator's unit. */
  readonly difference: number;
  readonly verdict: Verdict | null;
}

/** Change from the same period a year before. */
export interface PublishedDevelopment {
  readonly from: string;
  readonly before: number;
  /** Percentage points of a share, per cent of anything else; null across a break. */
  readonly change: number | null;
  readonly unit: 'percentage-points' | 'percent';
  /** Change of the numerator (e.g. full-time persons) in per cent. */
  readonly count_change: number | null;
  readonly verdict: Verdict | null;
  /** True where a break lies between the two, which then are not compared; false or left out elsewhere. */
  readonly break?: boolean;
}

/** One line of a result audit: a figure in the three columns, its development, and what it is held against. */
export interface PublishedScore {
  readonly indicator: string;
  readonly target_group: string;
  readonly freq: Freq;
  readonly time_period: string;
  readonly overall: PublishedCell;
  readonly municipality: PublishedPart;
  readonly state: PublishedPart;
  readonly development: PublishedDevelopment | null;
  readonly cluster: PublishedReference | null;
  readonly region: PublishedReference | null;
  readonly country: PublishedReference | null;
  /** Place among the municipalities, best first, and how many are ranked. */
  readonly place: { readonly rank: number; readonly lower: number; readonly upper: number; readonly of: number } | null;
}

/** An indicator that a template names and that has no figure for the area and year, and why. */
export interface PublishedAbsence {
  readonly indicator: string;
  readonly reason: 'not-in-edition' | 'no-figure';
  /** Source tables that the edition lacks. */
  readonly tables: readonly string[];
}
