/** A point of a survival curve: share (0 to 1) of those who started that is still there after a number of weeks. */
export interface SurvivalPoint {
  readonly week: number;
  readonly share: number;
}

/**
 * Throws unless weeks ascend from 0 and shares between 0 and 1 never rise by more than `tolerance` (rounding):
 * `missing points`, `invalid week`, `invalid share`.
 */
export function assertSurvivalCurve(curve: readonly SurvivalPoint[], tolerance = 0): void {
  if (curve.length < 2) throw new Error(`missing points: a survival curve of ${curve.length}, expected two or more`);
  curve.forEach(({ week, share }, i) => {
    const before = curve[i - 1];
    if (before ? !(week > before.week) : week !== 0)
      throw new Error(`invalid week: ${week} at place ${i}, expected ${before ? `after ${before.week}` : '0'}`);
    if (!(share >= 0 && share <= 1)) throw new Error(`invalid share: ${share} at week ${week}, expected 0 to 1`);
    if (before && share > before.share + tolerance)
      throw new Error(`invalid share: ${share} at week ${week} is above ${before.share} at week ${before.week}`);
  });
}

/**
 * Share left at a week, on the line between the points on either side; never guessed beyond the curve.
 * Throws `invalid week` before the first and after the last point.
 */
export function shareAtWeek(curve: readonly SurvivalPoint[], week: number): number {
  const next = curve.findIndex(point => point.week >= week);
  const [before, after] = [curve[next - 1], curve[next]];
  if (after?.week === week) return after.share;
  if (!before || !after)
    throw new Error(`invalid week: ${week}, the curve covers ${curve[0]?.week} to ${curve.at(-1)?.week}`);
  return before.share + ((after.share - before.share) * (week - before.week)) / (after.week - before.week);
}

/**
 * Restricted mean: weeks that a starter stays on average within the first `limit` weeks, Σ (Sᵢ + Sᵢ₊₁)/2 · (wᵢ₊₁ − wᵢ).
 * Source: trapezoids under the curve; Royston and Parmar (2013). Throws as the curve's check, and `invalid week` where
 * the curve ends before the limit.
 */
export function restrictedMean(curve: readonly SurvivalPoint[], limit = 52, tolerance = 0): number {
  assertSurvivalCurve(curve, tolerance);
  const within = curve.filter(({ week }) => week < limit);
  const points = [...within, { week: limit, share: shareAtWeek(curve, limit) }];
  return points.slice(1).reduce((sum, { week, share }, i) => {
    const before = points[i]!;
    return sum + ((share + before.share) / 2) * (week - before.week);
  }, 0);
}
