/** Lower triangle of a Cholesky factor, row by row in one array of `size` × `size` numbers. */
export interface Cholesky {
  readonly size: number;
  readonly lower: Float64Array;
}

const SMALLEST_PIVOT = 1e-11;

/**
 * Factor L of a symmetric positive definite matrix A = L·Lᵀ, given row by row; null where A is singular to working
 * precision (a pivot below 1e-11 of its diagonal element). Source: Golub and Van Loan, algorithm 4.2.1.
 */
export function cholesky(matrix: Float64Array, size: number): Cholesky | null {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i * size + j]!;
      for (let k = 0; k < j; k += 1) rest -= lower[i * size + k]! * lower[j * size + k]!;
      if (i > j) lower[i * size + j] = rest / lower[j * size + j]!;
      else if (rest > SMALLEST_PIVOT * matrix[i * size + i]!) lower[i * size + i] = Math.sqrt(rest);
      else return null;
    }
  }
  return { size, lower };
}

/** The vector v with L·v = b. */
export function forwardSolve({ size, lower }: Cholesky, b: ArrayLike<number>): Float64Array {
  const v = Float64Array.from(b);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) v[i]! -= lower[i * size + k]! * v[k]!;
    v[i]! /= lower[i * size + i]!;
  }
  return v;
}

/** The vector x with A·x = b. */
export function choleskySolve(factor: Cholesky, b: ArrayLike<number>): Float64Array {
  const { size, lower } = factor;
  const x = forwardSolve(factor, b);
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i]! -= lower[k * size + i]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  return x;
}
