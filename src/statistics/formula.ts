/** Formulas by name. */
export type FormulaName = 'ratio' | 'complement' | 'growth' | 'difference' | 'saving';

/**
 * What a numerator and a denominator make by a named formula, unrounded; NaN for `difference`, which needs a reference,
 * and for `saving`, which needs a cluster and a price.
 */
export function applyFormula(
  { formula, multiplier }: { readonly formula: FormulaName; readonly multiplier: number },
  numerator: number,
  denominator: number,
): number {
  const share = numerator / denominator;
  switch (formula) {
    case 'ratio':
      return multiplier * share;
    case 'complement':
      return multiplier * (1 - share);
    case 'growth':
      return multiplier * (share - 1);
    case 'difference':
    case 'saving':
      return NaN;
  }
}
