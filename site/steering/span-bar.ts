import { coordinate } from '../../src/charts/coordinate.ts';

const [WIDTH, HEIGHT] = [128, 12];

/** A figure with the ends of its interval, none below zero. */
export interface Span {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * A figure as a stroke on its interval, on a line from zero to `most`: the same line for every row of a table, so that
 * rows compare. Decoration: the words beside it say the same.
 */
export function spanBar({ value, lower, upper }: Span, most: number): string {
  const x = (of: number): string => coordinate(most === 0 ? 0 : (WIDTH * of) / most);
  const middle = HEIGHT / 2;
  return (
    `<svg class="span-bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><path d="M0 ${middle}H${WIDTH}"/>` +
    `<path class="mid" d="M${x(lower)} ${middle}H${x(upper)}"/><path class="sign" d="M${x(value)} 0V${HEIGHT}"/></svg>`
  );
}
