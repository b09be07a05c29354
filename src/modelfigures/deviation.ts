import { normalRandom } from '../statistics/random.ts';
import { keyedSeed } from './keyed-seed.ts';
import { MONTHS } from './time-axis.ts';

/** How far one area strays from the common path. All standard deviations in the scale of the path (logs or logits). */
export interface Straying {
  /** Own level, once and for all. */
  readonly level: number;
  /** Change of the level in a year; returns towards zero by a fifth a year. */
  readonly drift: number;
  /** Month to month, with memory {@link MEMORY}. */
  readonly noise: number;
}

const MEMORY = 0.75;
const RETURN = 0.8;

/** Deviation of one area in every month of the axis; the first months do not depend on how long the axis is. */
export function deviation(seed: number, key: string, { level, drift, noise }: Straying): Float64Array {
  const own = level * normalRandom(keyedSeed(seed, key))();
  const months = normalRandom(keyedSeed(seed, `${key}/months`));
  const years = normalRandom(keyedSeed(seed, `${key}/years`));
  const out = new Float64Array(MONTHS);
  let ripple = noise * months();
  let from = drift * years();
  let to = from;
  for (let month = 0; month < MONTHS; month += 1) {
    if (month % 12 === 0) [from, to] = [to, to * RETURN + drift * years()];
    ripple = MEMORY * ripple + Math.sqrt(1 - MEMORY ** 2) * noise * months();
    out[month] = own + from + ((to - from) * (month % 12)) / 12 + ripple;
  }
  return out;
}
