import type { LevelTexts } from '../../model/fetched.ts';
import type { Drift } from './drift.ts';

/** One request for a part of a table. */
export interface PlannedRequest {
  /** Our id of the table. */
  readonly table: string;
  readonly method: 'GET' | 'POST';
  /** Path and query below the publisher's base address. */
  readonly path: string;
  /** JSON body of a POST. */
  readonly body?: string;
  /** Name of the file that keeps the answer. */
  readonly file: string;
  /** Most cells the answer may have, as the publisher counts them. */
  readonly cells: number;
  /** First and last period asked for, as the publisher spells them. */
  readonly first: string;
  readonly last: string;
  /** Period number of the last one. */
  readonly until: number;
}

/** How one table is asked for, or why it is not. */
export interface TablePlan {
  readonly requests: readonly PlannedRequest[];
  /** The levels asked for with their texts; kept with the edition, to be held against later descriptions. */
  readonly levels: readonly LevelTexts[];
  /** Differences from the binding; where there are any, there are no requests. */
  readonly drift: readonly Drift[];
}
