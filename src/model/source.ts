import type { Dimension } from './dimension.ts';
import type { Freq } from './period.ts';

/** How the cells of a key column are read; each name is a function in `src/sources/parsers`. */
export type KeyParser = 'period' | 'area-name' | 'area-code' | 'code' | 'age-years';

/** One column that identifies a row of a source table. */
export interface KeyColumn {
  /** The labels the publisher has used for this column, newest first; any of them is accepted. */
  readonly labels: readonly string[];
  /** `none`: a breakdown that we do not read; only its total is accepted, by a `codes` of one entry or more spellings of it. */
  readonly dimension: Dimension | 'time_period' | 'none';
  readonly parser: KeyParser;
  /** For parser `code`: the publisher's text → our code. A text that is not listed is refused. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Texts whose rows are left out on purpose, e.g. the deeper levels of a tree whose upper level is read. */
  readonly leaveOut?: readonly string[];
  /** The column may be absent (the publisher leaves out what was not selected); then all rows are totals. */
  readonly optional?: true;
  /**
   * Jobindsats: ids of the hierarchies that hold this column's texts, in the order they are asked in. Where left out,
   * the one hierarchy of the table whose level holds nothing but texts of this column.
   */
  readonly hierarchies?: readonly string[];
  /** StatBank: values asked for, sums as the publisher writes them; all that the parser reads where left out. */
  readonly ask?: readonly string[];
}

/** What a measure counts; decides how it may be added. */
export type MeasureKind = 'persons' | 'full-time-persons' | 'spells' | 'amount' | 'share' | 'mean';

/** One measured column of a source table. */
export interface MeasureColumn {
  readonly id: string;
  readonly labels: readonly string[];
  /** `count`: whole numbers; `decimal`: numbers with decimals. */
  readonly parser: 'count' | 'decimal';
  readonly kind: MeasureKind;
  /** Decimals the publisher rounds to; 0 for counts. */
  readonly decimals: number;
  /** The figure may be below zero: a difference. */
  readonly signed?: true;
  /** The column may be absent from a body. */
  readonly optional?: true;
}

/** A table of a publisher that we read: what its columns mean, by id, never by guess. */
export interface SourceTable {
  /** The publisher's own id, in its own case. */
  readonly id: string;
  readonly source: 'jobindsats' | 'statbank';
  /** The publisher's id of the table where ours is the id of a cut of it. */
  readonly cutOf?: string;
  /** Unit as the publisher's table description names it; not compared where left out. */
  readonly unit?: string;
  /** The publisher's Danish title, or our description where the title was not seen (`verified: false`). */
  readonly name: string;
  readonly freq: Freq;
  readonly keys: readonly KeyColumn[];
  readonly measures: readonly MeasureColumn[];
  /** No id of the publisher's is known, or there is no such table yet: the id is ours. */
  readonly ownId?: true;
  /** Codes that hold for the whole table, e.g. the benefit it is about. */
  readonly constants?: Partial<Record<Dimension, string>>;
  /** What a combination without a row means. */
  readonly absent: 'unknown' | 'zero';
  /** Months or quarters of the year that the publisher tells of, counted from 1; all where left out. */
  readonly subPeriods?: readonly number[];
  /** Latest periods the publisher still revises as a matter of course. */
  readonly provisionalPeriods: number;
  /** Period of the last figure for tables that are closed; empty while the table is alive. */
  readonly closedAfter?: string;
  /** True where columns and labels were seen in a recorded answer. */
  readonly verified: boolean;
  /** What the column binding rests on. */
  readonly basis: string;
}
