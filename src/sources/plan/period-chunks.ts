import type { Freq } from '../../model/period.ts';
import { parsePeriod } from '../parsers/parse-period.ts';

/** Lengths of a part in periods; each part begins at a multiple, so that parts of past years stay the same ones. */
const LENGTHS = [480, 240, 120, 60, 48, 36, 24, 12, 6, 4, 3, 2, 1] as const;

/** Periods that are asked for together. */
export interface PeriodChunk {
  /** As the publisher spells them, the oldest first. */
  readonly periods: readonly string[];
  /** Period number of the last one. */
  readonly until: number;
}

/**
 * The periods of one frequency in parts of at most `most` (at least one each), the oldest first. Parts lie on a fixed
 * grid: a new month changes the last part only.
 */
export function periodChunks(periods: readonly string[], { freq, most }: { freq: Freq; most: number }): PeriodChunk[] {
  const length = LENGTHS.find(one => one <= Math.max(1, most))!;
  const known = periods
    .flatMap(text => {
      const period = parsePeriod(text);
      return period?.freq === freq ? [{ text, ordinal: period.ordinal }] : [];
    })
    .sort((a, b) => a.ordinal - b.ordinal);
  const parts = new Map<number, { text: string; ordinal: number }[]>();
  for (const period of known) {
    const part = Math.floor(period.ordinal / length);
    const own = parts.get(part);
    if (own) own.push(period);
    else parts.set(part, [period]);
  }
  return [...parts.values()].map(own => ({ periods: own.map(({ text }) => text), until: own.at(-1)!.ordinal }));
}
