import { aggregateOf } from '../../src/package/aggregate.ts';
import { indicatorData } from '../../src/package/indicator-data.ts';
import { selectSeries } from '../../src/package/selection.ts';
import type { IndicatorFile, PublishedArea, Row } from '../../src/package/types.ts';
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
  const { areas, codes, periods } = wanted;
  const notAdded: NotAdded[] = [];
  const cells = areas.flatMap(area =>
    codes.flatMap(code => {
      const { rows, reason } = seriesOf(file, { area, code, wanted, known });
      if (reason !== null && code === codes[0]) notAdded.push({ area: area.id, reason });
      return periods.map(period => ({
        indicator: file.indicator,
        area: area.id,
        code,
        period,
        row: rows.get(period) ?? null,
      }));
    }),
  );
  return { cells, notAdded };
}

interface SeriesWanted {
  readonly area: ChosenArea;
  readonly code: string;
  readonly wanted: CellsWanted;
  readonly known: readonly Pick<PublishedArea, 'id' | 'members'>[];
}

/** The figures of one series by period, or the reason why they may not be made. */
interface Series {
  readonly rows: ReadonlyMap<string, Row>;
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
  const byPeriod = (rows: readonly Row[]): Series => ({
    rows: new Map(rows.map(row => [row.time_period, row])),
    reason: null,
  });
  if (area.parts.length === 1) {
    return byPeriod(orNone(() => selectSeries({ file: own }, area.parts[0]!, selection)));
  }
  try {
    const options = { areas: area.parts, estimate: true, ...selection };
    return byPeriod(aggregateOf(indicatorData(own), options, known as readonly PublishedArea[]));
  } catch (error) {
    return { rows: new Map(), reason: (error as Error).message };
  }
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

/** What `unknown …` and `missing …` say of a selection is here an empty cell. */
function orNone(read: () => Row[]): Row[] {
  try {
    return read();
  } catch {
    return [];
  }
}
