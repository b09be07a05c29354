// This file is published with the package's types: it imports only those.
import type { Freq, Text } from './types.ts';

/** One use of a measure of a Jobindsats table; a row of `compatibility.csv` and of `compatibility.json`. */
export interface CompatibilityRow {
  /** The publisher's id of the table, in small letters as version 3 writes it; in version 2 either case is taken. */
  readonly table: string;
  readonly table_name: string;
  /** The publisher's name of the column. */
  readonly measure: string;
  /** Our name of it. */
  readonly measure_id: string;
  /** Codes of the breakdowns it is read at, as the publisher writes them. */
  readonly at: string;
  readonly indicator: string;
  readonly column: 'numerator' | 'denominator' | 'obs_value';
  readonly target_group: string;
  readonly freq: Freq;
  /**
   * `same`: the very cell; `rounded`: the publisher's own figure, where ours may have been told from its counts; `part`:
   * added or weighed with others; `before`: the cell of an earlier period.
   */
  readonly how: 'same' | 'rounded' | 'part' | 'before';
  /** Path and query that ask Jobindsats for the table; null where its own id is not known, or it has no such periods. */
  readonly v2: string | null;
  readonly v3: string | null;
  /** The file that has the figures here. */
  readonly file: string;
  /** True where columns and labels were seen in a recorded answer. */
  readonly verified: boolean;
}

/** What a part of a question to Jobindsats, or of its answer, is here. */
export interface CompatibilityShape {
  readonly id: string;
  readonly v2: string;
  readonly v3: string;
  readonly here: Text;
}

/** `compatibility.json`. */
export interface Compatibility {
  readonly shapes: readonly CompatibilityShape[];
  readonly rows: readonly CompatibilityRow[];
}
