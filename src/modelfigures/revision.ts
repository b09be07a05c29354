import { uniformRandom, type Random } from '../statistics/random.ts';
import { keyedSeed } from './keyed-seed.ts';

/** How many months back an edition still changes figures. */
export const REVISED_MONTHS = 23;

/** Chance that one stock's figure for an area changes when it becomes a month older, by age in months before the change. */
const CHANCES = [0.99, 0.45, 0.055] as const;

/** Size of a change: mostly 1–5, more where many are counted, most in the first month after the figure appeared. */
function change(random: Random, size: number, age: number): number {
  const scale = Math.max(1, Math.sqrt(size) / (age === 0 ? 9 : 20));
  const steps = Math.ceil(-Math.log(1 - random()) * (age === 0 ? 2.6 : 1.3) * scale);
  return random() < (age === 0 ? 0.35 : 0.5) ? -steps : steps;
}

/**
 * What an edition's figure is below (negative) or above the final one, in whole persons. `age` is how many months the
 * figure's month lies before the edition's last month; the same key gives the same later changes in every edition.
 */
export function revision(
  seed: number,
  key: string,
  { age, size }: { readonly age: number; readonly size: number },
): number {
  if (age >= REVISED_MONTHS) return 0;
  const random = uniformRandom(keyedSeed(seed, key));
  let remaining = 0;
  for (let of = 0; of < REVISED_MONTHS; of += 1) {
    const happens = random() < CHANCES[Math.min(of, CHANCES.length - 1)]!;
    const step = change(random, size, of);
    if (happens && of >= age) remaining += step;
  }
  return remaining === 0 ? 0 : -remaining;
}
