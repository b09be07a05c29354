import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky, choleskySolve, forwardSolve } from '../../src/statistics/cholesky.ts';

describe('cholesky', () => {
  it('factors a matrix worked out by hand', () => {
    // [[4, 2], [2, 10]] = L·Lᵀ with L = [[2, 0], [1, 3]]
    const factor = cholesky(Float64Array.of(4, 2, 2, 10), 2)!;
    expect([...factor.lower]).toEqual([2, 0, 1, 3]);
    expect([...forwardSolve(factor, [4, 8])]).toEqual([2, 2]);
    expect([...choleskySolve(factor, [8, 22])]).toEqual([1, 2]);
  });

  it('has no factor for a singular or indefinite matrix', () => {
    expect(cholesky(Float64Array.of(1, 1, 1, 1), 2)).toBeNull();
    expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
    expect(cholesky(Float64Array.of(0), 1)).toBeNull();
  });

  it('solves what it is given', () => {
    const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(numbers, values => {
        // A = BᵀB + I of a 3 × 3 matrix B is positive definite.
        const b = values.slice(0, 9);
        const matrix = Float64Array.from({ length: 9 }, (_, at) => {
          const [i, j] = [Math.floor(at / 3), at % 3];
          return [0, 1, 2].reduce((sum, k) => sum + b[3 * k + i]! * b[3 * k + j]!, i === j ? 1 : 0);
        });
        const x = choleskySolve(cholesky(matrix, 3)!, values.slice(9));
        [0, 1, 2].forEach(i => {
          const back = [0, 1, 2].reduce((sum, j) => sum + matrix[3 * i + j]! * x[j]!, 0);
          expect(back).toBeCloseTo(values[9 + i]!, 6);
        });
      }),
    );
  });
});
