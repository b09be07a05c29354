import type { Card } from '../model/card.ts';

/** A day the publisher promised an update for, and the day it came; null while no edition kept has it. */
export interface PromisedUpdate {
  readonly promised: string;
  readonly delivered: string | null;
  /** Days after the promise, below zero before it. */
  readonly daysLate: number | null;
}

const DAY = 86_400_000;

/**
 * Promised and delivered updates of a table, from the calendars on the cards of one source, the oldest first. One promise for
 * each update: the first day named after the update before; what the publisher did not say is not told.
 */
export function punctuality(cards: readonly Card[], table: string): PromisedUpdate[] {
  const said = cards.flatMap(card => card.updates?.filter(update => update.table === table) ?? []);
  const promises: PromisedUpdate[] = [];
  for (const [at, { latest, next }] of said.entries()) {
    const known = at > 0 && said[at - 1]!.latest === latest && said[at - 1]!.next !== null;
    if (next === null || latest === null || known) continue;
    const delivered = said.slice(at + 1).find(later => later.latest !== null && later.latest > latest)?.latest ?? null;
    promises.push({ promised: next, delivered, daysLate: delivered === null ? null : daysBetween(next, delivered) });
  }
  return promises;
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
