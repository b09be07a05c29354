import type { ObsStatus } from '../model/status.ts';
import type { Freq } from '../model/period.ts';

/** A figure at a period, as a chart needs it; values and interval ends are in the unit that is shown. */
export interface Point {
  readonly period: { readonly freq: Freq; readonly ordinal: number };
  readonly value: number | null;
  readonly status: ObsStatus;
  /** Ends of the 95 % interval. */
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/** One line of a chart: its name as people read it and its points in rising order of period. */
export interface Series {
  readonly label: string;
  readonly points: readonly Point[];
}

/** A figure of one area at one period. */
export interface AreaFigure {
  readonly code: string;
  readonly label: string;
  readonly value: number | null;
  readonly status: ObsStatus;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/** Where a series changes definition: the first period on the new side, and what changed. */
export interface SeriesBreak {
  readonly ordinal: number;
  readonly text: string;
}

/** Words that charts put beside marks, in the page's language. */
export interface ChartWords {
  readonly suppressed: string;
  readonly missing: string;
  /** A figure that cannot exist. */
  readonly notExisting: string;
  readonly provisional: string;
  readonly estimated: string;
  readonly lowReliability: string;
  readonly break: string;
  /** The 95 % interval. */
  readonly interval: string;
  /** Said where the axis of values does not begin at zero. */
  readonly notFromZero: string;
  readonly country: string;
}

/** What every chart is told: the id its inner ids begin with, its accessible name and description, its words. */
export interface ChartOptions {
  /** Unique on the page; a letter first, then letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly description: string;
  readonly words: ChartWords;
  /** A value as people read it, with its unit where that is wanted. */
  readonly format: (value: number) => string;
  /** A value on an axis, beside all that stand there; `format` where it is left out. */
  readonly formatTick?: (value: number, all: readonly number[]) => string;
}
