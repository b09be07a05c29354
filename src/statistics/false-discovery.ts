/** Outcome of a set of tests, in the order given. */
export interface FalseDiscovery {
  /** Adjusted p-values: the lowest level at which a test would be rejected; NaN where there was no test. */
  readonly q: readonly number[];
  readonly rejected: readonly boolean[];
  /** Tests counted. */
  readonly tests: number;
}

/**
 * Tests whose rejection keeps the expected share of false ones among the rejected at `level`; NaN is no test.
 * Source: Benjamini and Hochberg (1995). Throws `invalid p-value` outside 0 to 1.
 */
export function benjaminiHochberg(pValues: ArrayLike<number>, level = 0.05): FalseDiscovery {
  const p = Array.from(pValues);
  const wrong = p.findIndex(value => value < 0 || value > 1);
  if (wrong >= 0) throw new Error(`invalid p-value: ${p[wrong]} at place ${wrong}, expected 0 to 1`);
  const order = p.flatMap((value, i) => (Number.isNaN(value) ? [] : [i])).sort((a, b) => p[b]! - p[a]!);
  const q = p.map(() => NaN);
  let least = 1;
  order.forEach((place, i) => {
    least = Math.min(least, p[place]! * (order.length / (order.length - i)));
    q[place] = least;
  });
  return { q, rejected: q.map(value => value <= level), tests: order.length };
}
