import type { Calibration } from './calibration.ts';
import { monthAt } from './time-axis.ts';

/** One delivery: the day it is dated and the last month with figures. */
export interface ModelEdition {
  readonly date: string;
  readonly lastMonth: string;
}

/** What every process draws on: calibration, seed, edition, and a memory for what is already computed. */
export interface World {
  readonly calibration: Calibration;
  readonly seed: number;
  readonly edition: ModelEdition;
  /** Position of the edition's last month on the axis. */
  readonly last: number;
  /** The value kept under a key, computed at its first use. */
  readonly memo: <T>(key: string, make: () => T) => T;
}

/** A world for one edition; nothing is computed before it is asked for. */
export function createWorld(calibration: Calibration, edition: ModelEdition, seed: number): World {
  const kept = new Map<string, unknown>();
  const memo = <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  return { calibration, edition, seed, last: monthAt(edition.lastMonth), memo };
}
