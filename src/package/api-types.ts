// This file is published with the package's types: it imports only those.
import type { Freq, Row, Verdict } from './types.ts';

/**
 * The codes that single out one series beside its area. What is left out is the total where there is one, else the only
 * code there is; the frequency left out is the finest.
 */
export interface Selection<Group extends string = string> {
  readonly target_group?: Group;
  readonly responsibility?: '_T' | 'state' | 'municipality';
  readonly sex?: string;
  readonly age?: string;
  readonly origin?: string;
  readonly freq?: Freq;
}

/** Selects one series at one area. */
export interface SeriesOptions<Area extends string = string, Group extends string = string> extends Selection<Group> {
  readonly ref_area: Area;
}

/** Selects the figures of two areas to hold against each other. */
export interface CompareOptions<Area extends string = string, Group extends string = string> extends Selection<Group> {
  /** The area asked about, and the one it is held against. */
  readonly areas: readonly [own: Area, reference: Area];
  /** The latest one that both have a figure for where it is left out. */
  readonly time_period?: string;
}

/** Two figures of one period held against each other; differences are own less reference, in the indicator's unit. */
export interface ComparedFigures {
  readonly own: Row;
  readonly reference: Row;
  readonly difference: number;
  /** 95 % interval of the difference; null where chance is not known from numerator and denominator. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Two-sided p-value of no difference, for this one comparison alone. */
  readonly p: number | null;
  readonly verdict: Verdict | null;
}

/** Selects areas to be taken as one. */
export interface AggregateOptions<
  Area extends string = string,
  Group extends string = string,
> extends Selection<Group> {
  readonly areas: readonly Area[];
  /** Allow sums of persons who may stand in two of the areas; the result is an estimate (`E`). */
  readonly estimate?: boolean;
}

/** What holding a version's files against its manifest showed; it is intact where there are no problems. */
export interface VerifyReport {
  readonly version: string;
  /** Files looked for, and the bytes found. */
  readonly files: number;
  readonly bytes: number;
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
}

/** What to load of an indicator beside the headline group's figures. */
export interface PartsWanted<Group extends string = string> {
  /** Another group than the headline one. */
  readonly target_group?: Group;
  /** Breakdowns of that group. */
  readonly by?: readonly ('responsibility' | 'sex' | 'age' | 'origin')[];
}
