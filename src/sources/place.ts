import type { TableFormat } from '../model/card.ts';

/** Where a body stands, for messages, and how it is written. */
export interface Place {
  /** File as the reader knows it, e.g. `jobindsats/2026-08-22/y25i01.json`. */
  readonly file: string;
  readonly format: TableFormat;
  /** The body is one of several parts of its table, which may have no rows. */
  readonly isPart?: boolean;
}
