import { coordinate } from '../../src/charts/coordinate.ts';
import type { Spread } from './spread.ts';
import type { Standing } from './standing-words.ts';

const [WIDTH, HEIGHT, SIDE] = [176, 24, 8];

/** Signs around the origin, one shape for each standing, as in words: up, down, a diamond, a dot, an open dot. */
export const SIGN_SHAPES: Readonly<Record<Standing, string>> = {
  better: 'm0-6.5 6.5 11h-13z',
  worse: 'm0 6.5-6.5-11h13z',
  higher: 'm0-7 6 7-6 7-6-7z',
  lower: 'm0-7 6 7-6 7-6-7z',
  same: 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  unknown: 'm-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
};

/** One area on a spread. */
export interface Spine {
  readonly spread: Spread;
  readonly value: number;
  readonly standing: Standing;
  /** True where lower is better: then the lowest value is to the right. */
  readonly reversed: boolean;
}

/**
 * Where a value lies among the municipalities, as a line from the worst to the best with the middle half broad, an upright
 * stroke for the country and a sign for the area. Decoration: the words beside it say the same. A value outside the
 * spread (an area that is not compared) stands at its end.
 */
export function spineSvg({ spread, value, standing, reversed }: Spine): string {
  const { min, low, high, max, country } = spread;
  const x = (of: number): string => {
    const share = max === min ? 0.5 : Math.min(1, Math.max(0, (of - min) / (max - min)));
    return coordinate(SIDE + (WIDTH - 2 * SIDE) * (reversed ? 1 - share : share));
  };
  const middle = HEIGHT / 2;
  return (
    `<svg class="spine" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">` +
    `<path d="M${SIDE} ${middle}H${WIDTH - SIDE}"/><path class="mid" d="M${x(low)} ${middle}H${x(high)}"/>` +
    (country === null ? '' : `<path class="country" d="M${x(country)} 3V${HEIGHT - 3}"/>`) +
    `<path class="sign ${standing}" d="M${x(value)} ${middle}${SIGN_SHAPES[standing]}"/></svg>`
  );
}

/** The sign of a standing by itself, for the key. */
export const signSvg = (standing: Standing): string =>
  `<svg class="spine" viewBox="-8 -8 16 16" aria-hidden="true"><path class="sign ${standing}" d="M0 0${SIGN_SHAPES[standing]}"/></svg>`;
