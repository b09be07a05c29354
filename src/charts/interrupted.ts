/** A place in the units of the data. */
export interface Place {
  readonly x: number;
  readonly y: number | string;
}

/** A place of a mark, or the end of a run of places. */
export interface MaybePlace {
  readonly x: number | null;
  readonly y: number | string;
}

/**
 * Runs of places as one list for one line mark, with an empty place after each run: all runs become a single path
 * instead of one element each. A run of one place becomes a dot where the line has round caps.
 */
export const interrupted = (runs: readonly (readonly Place[])[]): MaybePlace[] =>
  runs.flatMap(run => [...run, { x: null, y: run.at(-1)?.y ?? 0 }]);
