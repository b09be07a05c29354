/** Which way is better; `neutral` where more is a means and not a result. The same words as in an indicator's definition. */
export type Direction = 'lower' | 'higher' | 'neutral';

/** 1 where a change or gap is to the better, -1 where it is to the worse, 0 where it is none or has no good side. */
export function goodness(direction: Direction, change: number): -1 | 0 | 1 {
  if (direction === 'neutral' || change === 0 || Number.isNaN(change)) return 0;
  return change > 0 === (direction === 'higher') ? 1 : -1;
}
