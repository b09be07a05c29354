import { parsePeriodId, periodId } from '../model/period.ts';
import { readDifferences } from './differences.ts';
import type { HistoryEdition, HistoryFile, PeriodHistory, PublishedOn } from './edition-types.ts';
import type { Row } from './types.ts';

type Told = Pick<PublishedOn, 'value' | 'status'>;

const NOT_TOLD: Told = { value: null, status: null };

/**
 * What every edition kept told of an area's headline series, periods in order. `rows` are the rows in use of that area, at
 * the history's target group and frequency, no other breakdown. Throws `invalid rows` where they are of another series.
 */
export function historyOf(history: HistoryFile, rows: readonly Row[]): PeriodHistory[] {
  const area = areaOf(history, rows);
  const { freq } = history;
  let state = new Map<number, Told>(rows.map(row => [parsePeriodId(freq, row.time_period), toldBy(row)]));
  const editions = [{ day: history.day, state }];
  for (const edition of history.editions) {
    state = before(history, edition, { area, state });
    editions.push({ day: edition.day, state });
  }
  const periods = [...new Set(editions.flatMap(one => [...one.state.keys()]))].sort((a, b) => a - b);
  return periods.map(period => ({
    time_period: periodId(freq, period),
    published: editions.map(one => ({ day: one.day, ...(one.state.get(period) ?? NOT_TOLD) })),
  }));
}

function areaOf({ indicator, target_group, freq }: HistoryFile, rows: readonly Row[]): string | undefined {
  const wrong = rows.find(
    row =>
      row.indicator !== indicator ||
      row.target_group !== target_group ||
      row.freq !== freq ||
      row.ref_area !== rows[0]!.ref_area ||
      [row.responsibility, row.sex, row.age, row.origin].some(code => code !== '_T'),
  );
  if (!wrong) return rows[0]?.ref_area;
  throw new Error(
    `invalid rows: ${wrong.ref_area} ${wrong.target_group} ${wrong.freq}, expected one area of ${indicator} at ${target_group} ${freq} and no other breakdown. Select them with rows()`,
  );
}

const toldBy = ({ obs_value, obs_status }: Row): Told =>
  obs_value === null ? { value: null, status: obs_status as 'M' | 'O' | 'Q' } : { value: obs_value, status: 'A' };

/** What an edition told, from what the next later one tells. */
function before(
  { freq, start, decimals }: HistoryFile,
  edition: HistoryEdition,
  { area, state }: { readonly area: string | undefined; readonly state: ReadonlyMap<number, Told> },
): Map<number, Told> {
  const [first, last] = [parsePeriodId(freq, edition.first), parsePeriodId(freq, edition.last)];
  const told = new Map([...state].filter(([period]) => period >= first && period <= last));
  const changes = area === undefined ? undefined : edition.areas[area];
  if (!changes) return told;
  const values = changes.values === null ? [] : readDifferences(changes.values);
  readDifferences(changes.periods).forEach((step, at) => {
    const value = values[at] ?? null;
    const status = changes.status[at] as PublishedOn['status'] | '-';
    const period = parsePeriodId(freq, start) + step!;
    if (status === '-') told.delete(period);
    else told.set(period, { value: value === null ? null : value / 10 ** decimals, status });
  });
  return told;
}
