import type { Freq } from '../../model/period.ts';
import type { SourceTable } from '../../model/source.ts';
import { bindingPath } from '../bind-columns.ts';
import type { Drift } from './drift.ts';
import { periodChunks } from './period-chunks.ts';
import { pickLevels, splitPick, type LevelPick } from './pick-levels.ts';
import type { PlannedRequest, TablePlan } from './planned-request.ts';
import type { TableDescription } from './table-description.ts';

/**
 * Most cells of one answer. The publisher's own limit is not known; a public client found about 30,000 cells far below it.
 */
export const JOBINDSATS_CELLS = 30_000;

/** The publisher's name of each frequency; it has no rolling year of months. */
const PERIOD_TYPES: Readonly<Record<Freq, string | undefined>> = { M: 'M', Q: 'Q', Y: 'Y', R4: 'QMAT', R12: undefined };

/**
 * Requests for a table of the Jobindsats API version 3: one level of each hierarchy at a time, periods named one by one
 * (never `latest:N`, which shifts when a period is added between two requests and is refused when N is too large), all
 * measures. A breakdown that the binding may do without is not asked for, so that the publisher adds it up.
 */
export function planJobindsats(
  table: SourceTable,
  { id, periods, variables }: TableDescription,
  most = JOBINDSATS_CELLS,
): TablePlan {
  const asked = table.keys.filter(
    key => key.dimension !== 'time_period' && !(key.dimension === 'none' && key.optional),
  );
  const found = asked.map(key => pickLevels(table, key, variables));
  const columns = 1 + asked.length + table.measures.length;
  const combinations = found.reduce<readonly (readonly LevelPick[])[]>(
    (before, { picks }) => before.flatMap(own => picks.map(pick => [...own, pick])),
    [[]],
  );
  const small = combinations.flatMap(picks => underLimit(picks, most / columns));
  const requests = small.flatMap((picks, index) => {
    const perPeriod = picks.reduce((product, { texts }) => product * texts.length, columns);
    const chunks = periodChunks(periods, { freq: table.freq, most: Math.floor(most / perPeriod) });
    return chunks.map(({ periods: own, until }): PlannedRequest => {
      const [first, last] = [own[0]!, own.at(-1)!];
      const file = `${table.id}.${index + 1}.${first}_${last}.json`;
      const cells = perPeriod * own.length;
      return {
        table: table.id,
        method: 'GET',
        path: pathOf(id, { freq: table.freq, periods: own, picks }),
        file,
        cells,
        first,
        last,
        until,
      };
    });
  });
  const drift = [...found.flatMap(one => one.drift), ...periodDrift(table, periods)];
  const levels = found.flatMap(({ picks }) =>
    picks.map(({ variable, level, texts }) => ({ variable, level, texts: [...texts] })),
  );
  return { requests: drift.length > 0 ? [] : requests, levels, drift };
}

/** A combination in parts of at most `most` rows a period: its largest level is asked for by some of its values at a time. */
function underLimit(picks: readonly LevelPick[], most: number): readonly (readonly LevelPick[])[] {
  const rows = picks.reduce((product, { texts }) => product * texts.length, 1);
  if (rows <= most) return [picks];
  const largest = picks.reduce((one, other) => (other.texts.length > one.texts.length ? other : one));
  const parts = splitPick(largest, (most * largest.texts.length) / rows);
  return parts.map(part => picks.map(pick => (pick === largest ? part : pick)));
}

function pathOf(
  id: string,
  { freq, periods, picks }: { freq: Freq; periods: readonly string[]; picks: readonly LevelPick[] },
): string {
  const hierarchies = picks.map(({ variable, selection }) => `hierarchy.${variable}=${selection}`);
  const query = ['mgroup.*=*', `period.${PERIOD_TYPES[freq]!}=${periods.join(',')}`, ...hierarchies, 'format=json'];
  return `/data/${id}?${query.join('&')}`;
}

function periodDrift(table: SourceTable, periods: readonly string[]): Drift[] {
  if (PERIOD_TYPES[table.freq] !== undefined && periodChunks(periods, { freq: table.freq, most: 1 }).length > 0)
    return [];
  const is = periods.length === 0 ? 'without periods' : `of periods such as ${periods.at(-1)!}`;
  return [{ table: table.id, what: 'frequency', was: table.freq, is, where: bindingPath(table) }];
}
