import type { LadderEntry } from '../../model/monitoring-rule.ts';
import type { PublishedMonitoring, PublishedSignal } from '../../package/monitoring-types.ts';

/** The latest step reported for an area since the year a signal began; null without. */
export function stepSince(log: readonly LadderEntry[], area: string, since: string): PublishedSignal['step'] {
  const own = newestFirst(log.filter(entry => entry.area === area && entry.day.slice(0, 4) >= since.slice(0, 4)));
  return own[0]?.step ?? null;
}

/** The log as it is published, the newest step first. */
export const ladderLog = (log: readonly LadderEntry[]): PublishedMonitoring['ladder'] =>
  newestFirst(log).map(({ area, day, step, rule, text, source }) => ({
    ref_area: area,
    day,
    step,
    rule: rule ?? null,
    text,
    source,
  }));

const newestFirst = (log: readonly LadderEntry[]): LadderEntry[] =>
  [...log].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.area.localeCompare(b.area)));
