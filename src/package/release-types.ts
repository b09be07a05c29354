// This file is published with the package's types: it imports only those.
import type { Text } from './types.ts';

/** How much a release changes for those who use the one before; `first` where there is none before. */
export type ReleaseLevel = 'first' | 'none' | 'patch' | 'minor' | 'major';

/** What happened to a cell from one release to the next. */
export type CellChange =
  'new-series' | 'new-period' | 'revised' | 'told' | 'suppressed' | 'lost' | 'status' | 'vanished';

/** What happened to the shape of a release: ids, files, columns, codes, definitions, texts. */
export type ShapeChange =
  | 'kind'
  | 'indicator-removed'
  | 'indicator-added'
  | 'indicator-unavailable'
  | 'indicator-available'
  | 'definition'
  | 'text'
  | 'area-removed'
  | 'area-added'
  | 'code-removed'
  | 'code-changed'
  | 'code-added'
  | 'column-removed'
  | 'column-changed'
  | 'column-added'
  | 'columns-reordered'
  | 'file-removed'
  | 'file-added';

/** One change of shape: what it is, where, and what exactly. */
export interface ReleaseChange {
  readonly change: ShapeChange;
  readonly level: 'patch' | 'minor' | 'major';
  /** The id, path, `path#column` or `list/code` it concerns. */
  readonly where: string;
  /** Before and after, where there is something to show. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The largest revision of one indicator, in its unit. */
export interface LargestRevision {
  readonly indicator: string;
  /** Codes of the cell's series but the area's, frequency last, with slashes. */
  readonly series: string;
  readonly ref_area: string;
  readonly time_period: string;
  readonly from: number;
  readonly to: number;
}

/** A release held against the one before; an entry of `releases.json`. */
export interface ReleaseRecord {
  readonly version: string;
  /** Day of release, YYYY-MM-DD. */
  readonly released: string;
  readonly kind: 'official' | 'model';
  readonly previous: string | null;
  readonly level: ReleaseLevel;
  /** Cells by what happened to them; what did not happen is left out. */
  readonly cells: Readonly<Partial<Record<CellChange, number>>>;
  /** Changes of shape: all that break something, of the others as many as fit. */
  readonly changes: readonly ReleaseChange[];
  /** Number of changes of shape by what they are. */
  readonly counts: Readonly<Partial<Record<ShapeChange, number>>>;
  /** One for each indicator with revised values, the relatively largest first. */
  readonly largest: readonly LargestRevision[];
}

/** An id that is no longer published: it stays known, and is never given to anything else. */
export interface Tombstone {
  readonly kind: 'indicator' | 'area' | 'code' | 'file';
  readonly id: string;
  /** First version without it. */
  readonly since: string;
  readonly replacedBy: string | null;
  readonly reason: Text;
}
