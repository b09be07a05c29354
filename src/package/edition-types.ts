// Shapes of what is published about editions: revisions, history, calendar, status. It imports nothing.

/** How many cells (a row's figure of one measure) changed, appeared and vanished between two editions. */
export interface PublishedCounts {
  readonly changed: number;
  readonly appeared: number;
  readonly vanished: number;
}

/** Why a cell is another one; the first rule that fits, see docs/data.md. */
export type PublishedChangeClass =
  'new-period' | 'dropped-period' | 'definition-change' | 'new-break' | 'late-registration' | 'correction';

/** A table between two editions. */
export interface PublishedTableRevisions extends PublishedCounts {
  readonly source: string;
  readonly table: string;
  /** The publisher's Danish title. */
  readonly name: string;
  readonly freq: string;
  readonly older_edition: string;
  readonly newer_edition: string;
  /** Cells in both editions. */
  readonly cells: number;
  readonly classes: Readonly<Record<PublishedChangeClass, number>>;
  /** By whole months from the end of the period to the newer edition; ages where nothing happened are left out. */
  readonly ages: readonly (PublishedCounts & { readonly age: number; readonly cells: number })[];
}

/** One of the largest changes: of a count of at least a hundred. */
export interface PublishedLargestChange {
  readonly source: string;
  readonly table: string;
  readonly measure: string;
  /** The measure as the publisher labels it. */
  readonly label: string;
  readonly ref_area: string;
  /** Codes of the other dimensions that are no totals. */
  readonly codes: Readonly<Record<string, string>>;
  readonly freq: string;
  readonly time_period: string;
  readonly old_value: number;
  readonly new_value: number;
  readonly class: PublishedChangeClass;
}

/** `revisions.json`: what differs between the edition in use and the one before. */
export interface PublishedRevisions extends PublishedCounts {
  /** Cells in both editions. */
  readonly cells: number;
  readonly tables: readonly PublishedTableRevisions[];
  /** Tables that only one of the editions has. */
  readonly only_older: readonly string[];
  readonly only_newer: readonly string[];
  /** The largest relative changes first. */
  readonly largest: readonly PublishedLargestChange[];
}

/** What an earlier edition told of one area: only where it is not what the next later one tells. */
export interface HistoryChanges {
  /** Periods, counted from the file's `start`, as differences. */
  readonly periods: string;
  /** Figures in units of the last decimal, as differences; null where there is none. */
  readonly values: string | null;
  /** A letter a period: `A` a figure, else why there is none (`M`, `O`, `Q`); `-` where the edition does not tell of it. */
  readonly status: string;
}

/** An earlier edition in a history. */
export interface HistoryEdition {
  /** Day from which this was what is published. */
  readonly day: string;
  /** Edition day of each source. */
  readonly sources: Readonly<Record<string, string>>;
  /** Periods it told of; there is nothing outside. */
  readonly first: string;
  readonly last: string;
  readonly areas: Readonly<Record<string, HistoryChanges>>;
}

/** `history/<indicator>.json`: the headline series in every edition kept, as changes from the figures in use back. */
export interface HistoryFile {
  readonly indicator: string;
  readonly version: string;
  readonly kind: 'official' | 'model';
  /** The label that must stand with every figure; null for official figures. */
  readonly notice: { readonly da: string; readonly en: string } | null;
  readonly target_group: string;
  readonly freq: 'M' | 'Q' | 'Y' | 'R4' | 'R12';
  readonly decimals: number;
  /** Period that changes count from. */
  readonly start: string;
  /** The day of the edition in use, whose figures are in `indicators/<indicator>.json`. */
  readonly day: string;
  /** Earlier editions, the newest first. */
  readonly editions: readonly HistoryEdition[];
}

/** A figure as one edition told it: no value and `status` says why, or null where the edition does not tell of the period. */
export interface PublishedOn {
  /** Day from which this was what is published. */
  readonly day: string;
  readonly value: number | null;
  /** `A` for a figure; `M` cannot exist, `O` missing, `Q` suppressed; null where the edition does not tell of the period. */
  readonly status: 'A' | 'M' | 'O' | 'Q' | null;
}

/** A period and what each edition told of it, the newest first. */
export interface PeriodHistory {
  readonly time_period: string;
  readonly published: readonly PublishedOn[];
}

/** A promise of the publisher held against what came: days late, below zero for early; null while it is open. */
export interface PublishedPunctuality {
  readonly promised: string;
  readonly delivered: string | null;
  readonly days_late: number | null;
}

/** A table in the calendar. */
export interface PublishedUpdate {
  readonly source: string;
  readonly table: string;
  /** The publisher's Danish title. */
  readonly name: string;
  readonly freq: string;
  /** Edition in use; null where it has no such table. */
  readonly edition: string | null;
  readonly latest_period: string | null;
  /** Day of the last update. */
  readonly last: string | null;
  /** `publisher`: the publisher says so; `edition`: first edition kept with these figures, so that day or before; null: unknown. */
  readonly last_basis: 'publisher' | 'edition' | null;
  /** Day the publisher promises the next update for; null where it is not known. */
  readonly next: string | null;
  readonly punctuality: readonly PublishedPunctuality[];
}

/** `calendar.json`: last and next update of every table. */
export interface PublishedCalendar {
  readonly released: string;
  readonly tables: readonly PublishedUpdate[];
  /** Promises kept to the day or before, broken, and open. */
  readonly punctuality: { readonly on_time: number; readonly late: number; readonly open: number };
}

/** Cells of areas by periods (by breakdowns, for a table), and how many hold a figure. */
export interface PublishedCoverage {
  readonly areas: number;
  readonly periods: number;
  /** Combinations of the breakdowns; 1 without. */
  readonly breakdowns: number;
  readonly present: number;
  readonly suppressed: number;
  readonly missing: number;
  /** Cannot exist. */
  readonly impossible: number;
}

/** A table or an indicator in the list of what is there. */
export interface PublishedState {
  readonly kind: 'table' | 'indicator';
  readonly id: string;
  readonly source: string | null;
  readonly name: { readonly da: string; readonly en: string };
  readonly freq: string | null;
  /** Edition in use; for an indicator that of the table that came last. */
  readonly edition: string | null;
  readonly latest_period: string | null;
  readonly last: string | null;
  readonly last_basis: 'publisher' | 'edition' | null;
  readonly next: string | null;
  /** Null where the edition lacks it. */
  readonly coverage: PublishedCoverage | null;
}

/** `status.json`: every table and every indicator in one list. */
export interface PublishedStatus {
  readonly released: string;
  readonly list: readonly PublishedState[];
}
