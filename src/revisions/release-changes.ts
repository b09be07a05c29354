import { KEY_COLUMNS } from '../model/observation.ts';
import { monthsOf, parsePeriodId, type Freq } from '../model/period.ts';
import { ageOf } from '../model/age-of.ts';
import { rowsOf } from '../package/decode.ts';
import type { CatalogueIndicator, IndicatorFile, Row } from '../package/types.ts';
import type { ChangeClass, ChangeKind } from './change.ts';
import { shiftOf, type Shift } from './shift.ts';
import { revisedSince } from './usual-window.ts';

/** An indicator in a release. */
export interface ReleasedIndicator {
  readonly definition: CatalogueIndicator;
  /** Its JSON files: one, or one for each part. */
  readonly files: readonly IndicatorFile[];
  /** Day of the release. */
  readonly released: string;
}

/** A published figure that differs between two releases; the row of a release that has none is null. */
export interface ReleaseChange {
  readonly older: Row | null;
  readonly newer: Row | null;
  readonly kind: ChangeKind;
  /** Whole months from the end of the period to the newer release. */
  readonly age: number;
  readonly class: ChangeClass;
}

type Difference = Pick<ReleaseChange, 'older' | 'newer' | 'kind'>;

/** Statuses that say why there is no figure; the others are one to a comparison. */
const emptiness = ({ obs_value, obs_status }: Row): string => (obs_value === null ? obs_status : '');
const keyOf = (row: Row): string => KEY_COLUMNS.map(column => row[column]).join(' ');

/**
 * Every figure of an indicator that two releases do not have alike, with its class by the rules of `changeClasses`; a
 * definition with another formula, unit or count is a change of definition throughout.
 */
export function releaseChanges(older: ReleasedIndicator, newer: ReleasedIndicator): ReleaseChange[] {
  const before = new Map([...rowsIn(older)].map(row => [keyOf(row), row]));
  const [told, tells] = [new Set<string>(), new Set<string>()];
  for (const row of before.values()) told.add(periodOf(row));
  const differences: Difference[] = [];
  const common = new Map<string, { cells: number; changed: number }>();
  for (const row of rowsIn(newer)) {
    tells.add(periodOf(row));
    const key = keyOf(row);
    const was = before.get(key);
    before.delete(key);
    if (!was) {
      differences.push({ older: null, newer: row, kind: 'appeared' });
      continue;
    }
    const same = was.obs_value === row.obs_value && emptiness(was) === emptiness(row);
    const counts = common.get(periodOf(row)) ?? { cells: 0, changed: 0 };
    common.set(periodOf(row), { cells: counts.cells + 1, changed: counts.changed + (same ? 0 : 1) });
    if (!same) differences.push({ older: was, newer: row, kind: 'changed' });
  }
  for (const row of before.values()) differences.push({ older: row, newer: null, kind: 'vanished' });
  const rule = ruleOf(older, newer, common);
  return differences.map(one => {
    const row = (one.newer ?? one.older)!;
    const age = ageOf(row.freq, parsePeriodId(row.freq, row.time_period), newer.released);
    const period = periodOf(row);
    const known = told.has(period) ? (tells.has(period) ? null : 'dropped-period') : 'new-period';
    return { ...one, age, class: known ?? rule(row) };
  });
}

function* rowsIn({ files }: ReleasedIndicator): Generator<Row> {
  for (const file of files) yield* rowsOf(file);
}

const periodOf = ({ freq, time_period }: Row): string => `${freq} ${time_period}`;

const lastMonth = (freq: Freq, period: string): number => monthsOf(freq, parsePeriodId(freq, period)).last;

/** The class of a figure whose period both releases tell of. */
function ruleOf(
  older: ReleasedIndicator,
  newer: ReleasedIndicator,
  common: ReadonlyMap<string, { readonly cells: number; readonly changed: number }>,
): (row: Row) => ChangeClass {
  const defined = meaningOf(older.definition) === meaningOf(newer.definition);
  const breaks = newer.definition.breaks.map(({ month }) => parsePeriodId('M', month)).sort((a, b) => a - b);
  const shifts = new Map<Freq, { readonly since: number; readonly shift: Shift }>();
  for (const freq of newer.definition.freqs) {
    const own = [...common].filter(([period]) => period.startsWith(`${freq} `));
    const periods = own.map(([period, counts]) => ({ month: lastMonth(freq, period.split(' ')[1]!), ...counts }));
    const last = older.definition.periods[freq]?.last;
    const lastTold = last === undefined ? -Infinity : lastMonth(freq, last);
    const since = revisedSince({ table: { provisionalPeriods: 1 }, lastMonth: lastTold, day: older.released });
    shifts.set(freq, { since, shift: shiftOf(periods, { breaks, revisedSince: since }) });
  }
  return ({ freq, time_period }) => {
    const own = shifts.get(freq);
    if (!defined || !own || own.shift.whole) return 'definition-change';
    const month = lastMonth(freq, time_period);
    if (own.shift.from !== null && month >= own.shift.from) return 'new-break';
    return month >= own.since ? 'late-registration' : 'correction';
  };
}

const meaningOf = ({ formula, multiplier, unit, decimals, numerator, denominator }: CatalogueIndicator): string =>
  JSON.stringify([formula, multiplier, unit, decimals, numerator.da, denominator.da]);
