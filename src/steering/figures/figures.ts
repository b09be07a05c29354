import { dimensionNumbering } from '../../codelists/dimensions.ts';
import type { ComputedIndicator } from '../../indicators/compute/compute-indicator.ts';
import { TOTAL } from '../../model/code.ts';
import { RESPONSIBILITIES, type Responsibility } from '../../model/dimension.ts';
import { FREQS, type Freq } from '../../model/period.ts';
import { OBS_STATUSES, STATUS } from '../../model/status.ts';
import { columnOf } from '../../observations/observation-table.ts';
import type { PublishedCell } from '../../package/score-types.ts';

/** The key of one figure without breakdowns; both responsibilities together where none is named. */
export interface FigureKey {
  readonly indicator: string;
  readonly group: string;
  readonly area: string;
  readonly freq: Freq;
  readonly period: number;
  readonly responsibility?: Responsibility;
}

/** The figures of a build as they are published, cell for cell. */
export interface Figures {
  /** The published cell; null where the tables have no such row. */
  at(key: FigureKey): PublishedCell | null;
  /** True where the period, or one after `since`, opens a new series. */
  brokenSince(key: FigureKey, since: number): boolean;
  /** The indicator and the target groups it has figures for; null for an id that the build does not know. */
  indicator(id: string): ComputedIndicator | null;
  /** Last period of a frequency up to `until` in which any area has a figure; null without one. */
  latest(key: Pick<FigureKey, 'indicator' | 'freq'>, until: number): number | null;
  /** True where the split into a state part and a municipal part is published for an indicator. */
  isSplit(indicator: string): boolean;
}

interface Series {
  readonly start: number;
  readonly end: number;
}

interface Index {
  readonly series: ReadonlyMap<number, Series>;
  /** Last and other periods with a figure, ascending, by frequency. */
  readonly periods: readonly (readonly number[])[];
  readonly split: boolean;
  readonly column: (name: Parameters<typeof columnOf>[1]) => ArrayLike<number>;
}

/** Reads the figures of computed indicators; each table is indexed once, when it is first asked for. */
export function figuresOf(computed: readonly ComputedIndicator[]): Figures {
  const byId = new Map(computed.map(one => [one.indicator.id, one]));
  const indexes = new Map<string, Index | null>();
  const indexOf = (id: string): Index | null => {
    let index = indexes.get(id);
    if (index === undefined) {
      const own = byId.get(id);
      index = own?.observations ? indexed(own) : null;
      indexes.set(id, index);
    }
    return index;
  };
  const rowOf = (key: FigureKey): { index: Index; row: number } | null => {
    const index = indexOf(key.indicator);
    const series = index?.series.get(seriesNumber(key));
    const row = index && series ? rowIn(index.column('time_period'), series, key.period) : -1;
    return row < 0 ? null : { index: index!, row };
  };
  return {
    at: key => {
      const found = rowOf(key);
      return found && cellAt(found.index, found.row);
    },
    brokenSince: (key, since) => {
      for (let period = since + 1; period <= key.period; period += 1) {
        const found = rowOf({ ...key, period });
        if (found && found.index.column('obs_status')[found.row] === STATUS.B) return true;
      }
      return false;
    },
    indicator: id => byId.get(id) ?? null,
    latest: ({ indicator, freq }, until) =>
      indexOf(indicator)?.periods[FREQS.indexOf(freq)]!.findLast(period => period <= until) ?? null,
    isSplit: id => indexOf(id)?.split ?? false,
  };
}

function indexed({ observations }: ComputedIndicator): Index {
  const column: Index['column'] = name => columnOf(observations!, name);
  const [areas, groups, parts, freqs, times] = [
    column('ref_area'),
    column('target_group'),
    column('responsibility'),
    column('freq'),
    column('time_period'),
  ];
  const statuses = column('obs_status');
  const whole = (['sex', 'age', 'origin'] as const).map(
    name => [column(name), dimensionNumbering[name].numberOf(TOTAL)] as const,
  );
  const series = new Map<number, { start: number; end: number }>();
  const periods = FREQS.map(() => new Set<number>());
  let split = false;
  for (let row = 0; row < times.length; row += 1) {
    if (!whole.every(([codes, code]) => codes[row] === code)) continue;
    const number = packed([areas[row]!, groups[row]!, parts[row]!, freqs[row]!]);
    const open = series.get(number);
    if (open) open.end = row + 1;
    else series.set(number, { start: row, end: row + 1 });
    split ||= parts[row] !== 0;
    if (statuses[row]! < STATUS.M) periods[freqs[row]!]!.add(times[row]!);
  }
  return { series, periods: periods.map(own => [...own].sort((a, b) => a - b)), split, column };
}

const seriesNumber = ({ area, group, responsibility = TOTAL, freq }: FigureKey): number =>
  packed([
    dimensionNumbering.ref_area.numberOf(area),
    dimensionNumbering.target_group.numberOf(group),
    RESPONSIBILITIES.indexOf(responsibility),
    FREQS.indexOf(freq),
  ]);

const packed = ([area, group, part, freq]: readonly number[]): number =>
  ((area! * 1024 + group!) * RESPONSIBILITIES.length + part!) * FREQS.length + freq!;

/** Row of a period in a series of ascending periods; -1 where it is not there. */
function rowIn(times: ArrayLike<number>, { start, end }: Series, period: number): number {
  let [low, high] = [start, end - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = times[middle]!;
    if (found === period) return middle;
    if (found < period) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const told = (value: number): number | null => (Number.isNaN(value) ? null : value);

const cellAt = ({ column }: Index, row: number): PublishedCell => ({
  value: told(column('obs_value')[row]!),
  numerator: told(column('numerator')[row]!),
  denominator: told(column('denominator')[row]!),
  lower: told(column('lower')[row]!),
  upper: told(column('upper')[row]!),
  status: OBS_STATUSES[column('obs_status')[row]!]!,
});
