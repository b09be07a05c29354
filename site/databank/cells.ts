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
  { choice: { cut, freq }, targetGroup, areas, codes, periods }: CellsWanted,
  known: readonly Pick<PublishedArea, 'id' | 'members'>[],
): { cells: Cell[]; notAdded: NotAdded[] } {
  const index = indexOf(file);
  const notAdded: NotAdded[] = [];
  const read = (area: ChosenArea, code: string): readonly Row[] => {
    const selection = {
      target_group: targetGroup,
      responsibility: '_T' as const,
      freq,
      ...(cut && code !== '' ? { [cut]: code } : {}),
    };
    const own = (id: string): IndicatorFile => ({ ...file, series: index.get(id) ?? [] });
    if (area.parts.length === 1) {
      return orNone(() => selectSeries({ file: own(area.parts[0]!) }, area.parts[0]!, selection));
    }
    const parts = { ...file, series: area.parts.flatMap(id => index.get(id) ?? []) };
    try {
      return aggregateOf(
        indicatorData(parts),
        { areas: area.parts, estimate: true, ...selection },
        known as readonly PublishedArea[],
      );
    } catch (error) {
      if (code === codes[0]) notAdded.push({ area: area.id, reason: (error as Error).message });
      return [];
    }
  };
  const cells = areas.flatMap(area =>
    codes.flatMap(code => {
      const rows = new Map(read(area, code).map(row => [row.time_period, row]));
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

/** Series by area, so that reading one area of many does not look at all. */
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
