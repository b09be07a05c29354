/** What a numerator and a denominator make by a named formula, unrounded; NaN for `difference`, which needs a reference. */
export function applyFormula(
  {
    formula,
    multiplier,
  }: { readonly formula: 'ratio' | 'complement' | 'growth' | 'difference'; readonly multiplier: number },
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
      return NaN;
  }
}
