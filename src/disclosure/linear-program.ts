/** A linear program as sparse rows: bounds of the columns, and rows of factors within bounds. */
export interface LinearProgram {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly start: Int32Array;
  readonly columns: Int32Array;
  readonly factors: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** A loaded program that is solved for one aim after the other. */
export interface LoadedProgram {
  /** A point of the program where the sum of cost × column is greatest; null where the program has no point. */
  readonly maximise: (costs: Float64Array) => Float64Array | null;
  readonly close: () => void;
}

/** Loads linear programs into a solver. */
export type Solver = (program: LinearProgram) => LoadedProgram;

/** Unknowns without an upper bound get this one: far beyond any count, so that every aim has a greatest point. */
export const FAR = 1e6;
