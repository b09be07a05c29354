import { definitionTexts } from '../i18n/definition-text.ts';
import { tablesOf } from '../indicators/compute/compute-indicator.ts';
import { indicators } from '../indicators/index.ts';
import type { PlannedFile } from '../model/file.ts';
import type { Indicator } from '../model/indicator.ts';
import { periodId } from '../model/period.ts';
import { isEmptyStatus, STATUS } from '../model/status.ts';
import { coverageOf, type Coverage } from '../observations/coverage.ts';
import type { PublishedState, PublishedStatus } from '../package/edition-types.ts';
import type { HeadlineFigures } from '../revisions/headline-figures.ts';
import type { TableUpdate } from '../revisions/table-update.ts';
import type { BuildInput } from './build-input.ts';

/** Plans `status.json`: every table and every indicator with days of update, edition in use and coverage. */
export function statusFile(input: Pick<BuildInput, 'released' | 'tables' | 'editions'>): PlannedFile {
  const status = publishedStatus(input);
  const contents = `${JSON.stringify(status, null, 1)}\n`;
  return { path: 'status.json', contents, mediaType: 'application/json', rows: status.list.length };
}

/** The list as `status.json` holds it: tables in the order of their index, then indicators in theirs. */
export function publishedStatus({
  released,
  tables,
  editions,
}: Pick<BuildInput, 'released' | 'tables' | 'editions'>): PublishedStatus {
  const { updates, headlines } = editions;
  const byTable = new Map(updates.map(update => [update.table.id, update]));
  const byIndicator = new Map(headlines.map(figures => [figures.indicator.id, figures]));
  const tableStates = updates.map(({ table, edition, latestPeriod, last, lastBasis, next }): PublishedState => {
    const rows = tables.get(table.id);
    return {
      kind: 'table',
      id: table.id,
      source: table.source,
      name: { da: table.name, en: table.name },
      freq: table.freq,
      edition,
      latest_period: latestPeriod,
      last,
      last_basis: lastBasis,
      next,
      coverage: rows ? coverageOf(rows, table) : null,
    };
  });
  const own = indicators.map(indicator => indicatorState(indicator, byTable, byIndicator.get(indicator.id)));
  return { released, list: [...tableStates, ...own] };
}

function indicatorState(
  indicator: Indicator,
  byTable: ReadonlyMap<string, TableUpdate>,
  figures: HeadlineFigures | undefined,
): PublishedState {
  const updates = tablesOf(indicator).flatMap(id => byTable.get(id) ?? []);
  const latest = updates.filter(({ last }) => last !== null).sort((a, b) => (a.last! < b.last! ? 1 : -1))[0];
  const editions = updates.flatMap(({ edition }) => edition ?? []).sort();
  const next = updates.flatMap(update => update.next ?? []).sort();
  return {
    kind: 'indicator',
    id: indicator.id,
    source: null,
    name: definitionTexts(indicator).name,
    freq: figures?.freq ?? null,
    edition: figures ? (editions.at(-1) ?? null) : null,
    latest_period: figures ? latestPeriod(figures) : null,
    last: figures ? (latest?.last ?? null) : null,
    last_basis: figures ? (latest?.lastBasis ?? null) : null,
    next: next[0] ?? null,
    coverage: figures ? headlineCoverage(figures) : null,
  };
}

/** The last period that any area has a figure for. */
function latestPeriod({ freq, areas }: HeadlineFigures): string | null {
  let last = -Infinity;
  for (const own of areas.values()) {
    for (const [period, { status }] of own) if (!isEmptyStatus(status)) last = Math.max(last, period);
  }
  return last === -Infinity ? null : periodId(freq, last);
}

/** Areas by periods of a headline series, from its first period to its last; a cell before an area's series is missing. */
function headlineCoverage({ areas }: HeadlineFigures): Coverage {
  const periods = [...areas.values()].flatMap(own => [...own.keys()]);
  const [first, last] = [Math.min(...new Set(periods)), Math.max(...new Set(periods))];
  const cells = areas.size * (last - first + 1);
  const counts = new Map<number, number>();
  for (const own of areas.values()) {
    for (const { status } of own.values()) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const [suppressed, impossible] = [counts.get(STATUS.Q) ?? 0, counts.get(STATUS.M) ?? 0];
  const present = counts.get(STATUS.A) ?? 0;
  return {
    areas: areas.size,
    periods: last - first + 1,
    breakdowns: 1,
    present,
    suppressed,
    missing: cells - present - suppressed - impossible,
    impossible,
  };
}
