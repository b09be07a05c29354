const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
const FAR = 3;

/** Density of a standard normal variable at `x`. */
export const normalDensity = (x: number): number => Math.exp((-x * x) / 2) / ROOT_TWO_PI;

/** Area between 0 and `x`: the series x + x³/3 + x⁵/(3·5) + … of positive terms. Abramowitz and Stegun 26.2.11. */
function middle(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return sum * normalDensity(x);
}

/** Tail beyond `x` ≥ 3: the continued fraction 1/(x + 1/(x + 2/(x + …))). Abramowitz and Stegun 26.2.14. */
function farTail(x: number): number {
  let fraction = x;
  for (let k = 120; k >= 1; k -= 1) fraction = x + k / fraction;
  return normalDensity(x) / fraction;
}

/** Probability that a standard normal variable is above `x`; the tail keeps its relative accuracy (1e-12). */
export function normalTail(x: number): number {
  if (x >= FAR) return farTail(x);
  return x <= -FAR ? 1 - farTail(-x) : 0.5 - middle(x);
}

/** Probability that a standard normal variable is at most `x`. */
export const normalCdf = (x: number): number => normalTail(-x);

/** Two-sided p-value of a standard normal test statistic. */
export const twoSided = (z: number): number => Math.min(1, 2 * normalTail(Math.abs(z)));

/** Upper tail of the chi-square distribution with one degree of freedom; `x` ≥ 0. */
export const chiSquareTail = (x: number): number => twoSided(Math.sqrt(x));

/**
 * The value that a standard normal variable stays below with probability `p`; infinite at 0 and 1.
 * Start: Abramowitz and Stegun 26.2.23; then Halley's steps. Throws `invalid probability` outside 0 to 1.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new Error(`invalid probability: ${p}, expected 0 to 1`);
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(-2 * Math.log(tail));
  let x = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step += 1) {
    const newton = (normalTail(x) - tail) / normalDensity(x);
    x += newton / (1 - (x * newton) / 2);
  }
  return p < 0.5 ? -x : x;
}

/** Half-width of a 95 % interval in standard errors. */
export const Z95 = 1.959963984540054;

/** Half-width of a 99.8 % interval in standard errors. */
export const Z998 = 3.090232306167813;

/**
 * The normal deviate with about the same tail as a Student t of so many degrees of freedom (above about 10).
 * Source: Abramowitz and Stegun (1964), 26.7.8.
 */
export const normalOfStudent = (t: number, degrees: number): number =>
  (t * (1 - 1 / (4 * degrees))) / Math.sqrt(1 + (t * t) / (2 * degrees));
