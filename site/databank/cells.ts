import { aggregateOf } from '../../src/package/aggregate.ts';
import { indicatorData } from '../../src/package/indicator-data.ts';
import { parsePeriodId } from '../../src/model/period.ts';
import { seriesRows } from '../../src/package/decode.ts';
import type { SeriesRows } from '../../src/package/decode.ts';
import { singledOut } from '../../src/package/selection.ts';
import type { IndicatorFile, ObsStatus, PublishedArea, Row } from '../../src/package/types.ts';
import type { Choice } from './choice.ts';
import type { ChosenArea } from './chosen-areas.ts';

/** One figure of a table with the four things it is told by. */
export interface Cell {
  readonly indicator: string;
  readonly area: string;
  readonly code: string;
  readonly period: string;
  /** Null where no figure of that kind is published or may be made. */
  readonly row: Row | null;
  /** The status of the row, for those who look at no more of many cells; null where there is no row. */
  readonly status: ObsStatus | null;
  /** True where the file that may hold the figure could not be had. */
  readonly unread?: true;
}

/** What cells are read for. */
export interface CellsWanted {
  readonly choice: Pick<Choice, 'cut' | 'freq'>;
  readonly targetGroup: string;
  readonly areas: readonly ChosenArea[];
  /** Codes of the cut; one empty code where there is none. */
  readonly codes: readonly string[];
  readonly periods: readonly string[];
}

/** Areas of an indicator that could not be taken as one, with the reason. */
export interface NotAdded {
  readonly area: string;
  readonly reason: string;
}

/**
 * The cells of one indicator, area by area, code by code, period by period. An area or code without figures has empty
 * cells; a group that may not be added has empty cells and says why.
 */
export function cellsOf(
  file: IndicatorFile,
  wanted: CellsWanted,
  known: readonly Pick<PublishedArea, 'id' | 'members'>[],
): { cells: Cell[]; notAdded: NotAdded[] } {
  const { areas, codes, choice } = wanted;
  const periods = wanted.periods.map(id => ({ id, ordinal: parsePeriodId(choice.freq, id) }));
  const notAdded: NotAdded[] = [];
  const cells: Cell[] = [];
  for (const area of areas)
    for (const code of codes) {
      const series = seriesOf(file, { area, code, wanted, known });
      if (series.reason !== null && code === codes[0]) notAdded.push({ area: area.id, reason: series.reason });
      for (const period of periods) cells.push(new SeriesCell([file.indicator, area.id, code], period, series));
    }
  return { cells, notAdded };
}

/** A period by its published spelling and its number on the frequency's line. */
interface Period {
  readonly id: string;
  readonly ordinal: number;
}

/** A cell that makes its row when it is asked for: few of many are seen at once. */
class SeriesCell implements Cell {
  readonly indicator: string;
  readonly area: string;
  readonly code: string;
  readonly period: string;
  readonly #ordinal: number;
  readonly #series: Series;
  #row: Row | null | undefined;

  constructor([indicator, area, code]: readonly [string, string, string], period: Period, series: Series) {
    this.indicator = indicator;
    this.area = area;
    this.code = code;
    this.period = period.id;
    this.#ordinal = period.ordinal;
    this.#series = series;
  }

  get row(): Row | null {
    if (this.#row === undefined) this.#row = this.#series.rows?.rowAt(this.#ordinal) ?? null;
    return this.#row;
  }

  get status(): ObsStatus | null {
    return this.#series.rows?.statusAt(this.#ordinal) ?? null;
  }
}

interface SeriesWanted {
  readonly area: ChosenArea;
  readonly code: string;
  readonly wanted: CellsWanted;
  readonly known: readonly Pick<PublishedArea, 'id' | 'members'>[];
}

/** The figures of one series, null where there are none, with the reason where they may not be made. */
interface Series {
  readonly rows: SeriesRows | null;
  readonly reason: string | null;
}

interface Read {
  /** Series by area, so that reading one area of many does not look at all. */
  readonly index: ReadonlyMap<string, IndicatorFile['series'][number][]>;
  readonly series: Map<string, Series>;
}

/** What was read of each file, so that another choice of periods or order does not read again. */
const read = new WeakMap<IndicatorFile, Read>();

function seriesOf(file: IndicatorFile, series: SeriesWanted): Series {
  const kept = read.get(file) ?? { index: indexOf(file), series: new Map<string, Series>() };
  read.set(file, kept);
  const { area, code, wanted } = series;
  const key = [code, wanted.choice.cut, wanted.choice.freq, wanted.targetGroup, ...area.parts].join(' ');
  const found = kept.series.get(key) ?? readSeries(file, kept.index, series);
  kept.series.set(key, found);
  return found;
}

function readSeries(file: IndicatorFile, index: Read['index'], { area, code, wanted, known }: SeriesWanted): Series {
  const { cut, freq } = wanted.choice;
  const selection = {
    target_group: wanted.targetGroup,
    responsibility: '_T' as const,
    freq,
    ...(cut && code !== '' ? { [cut]: code } : {}),
  };
  const own = { ...file, series: area.parts.flatMap(id => index.get(id) ?? []) };
  if (area.parts.length === 1) {
    const rows = orNull(() => seriesRows(own, singledOut({ file: own }, area.parts[0]!, selection)));
    return { rows, reason: null };
  }
  try {
    const options = { areas: area.parts, estimate: true, ...selection };
    return {
      rows: madeRows(aggregateOf(indicatorData(own), options, known as readonly PublishedArea[])),
      reason: null,
    };
  } catch (error) {
    return { rows: null, reason: (error as Error).message };
  }
}

/** Rows that are there already. */
function madeRows(rows: readonly Row[]): SeriesRows {
  const byPeriod = new Map(rows.map(row => [parsePeriodId(row.freq, row.time_period), row]));
  return {
    statusAt: period => byPeriod.get(period)?.obs_status ?? null,
    rowAt: period => byPeriod.get(period) ?? null,
  };
}

function indexOf({ series }: IndicatorFile): Map<string, IndicatorFile['series'][number][]> {
  const index = new Map<string, IndicatorFile['series'][number][]>();
  for (const one of series) {
    const list = index.get(one.ref_area);
    if (list) list.push(one);
    else index.set(one.ref_area, [one]);
  }
  return index;
}

/** What `unknown …` and `missing …` say of a selection is here nothing to read. */
function orNull<Told>(read: () => Told): Told | null {
  try {
    return read();
  } catch {
    return null;
  }
}
