import { STATUS } from '../model/status.ts';
import type { Freq } from '../model/period.ts';

/** A measure as a panel: one row an area, one column a period, all periods from `first` without gaps. */
export interface Panel {
  readonly freq: Freq;
  /** Number of the first period. */
  readonly first: number;
  /** How many periods. */
  readonly length: number;
  /** Area id → row. */
  readonly areas: ReadonlyMap<string, number>;
  /** Row-major; NaN where the status is empty. */
  readonly value: Float64Array;
  /** Status numbers (`STATUS`), row-major. */
  readonly status: Uint8Array;
}

/** The periods of a panel. */
export type Span = Pick<Panel, 'freq' | 'first' | 'length'>;

/** A panel without figures: every cell is missing (`O`). */
export function emptyPanel({ freq, first, length }: Span, areas: readonly string[]): Panel {
  const size = areas.length * length;
  return {
    freq,
    first,
    length,
    areas: new Map(areas.map((area, row) => [area, row])),
    value: new Float64Array(size).fill(NaN),
    status: new Uint8Array(size).fill(STATUS.O),
  };
}

/** Position of a cell, or -1 where the panel does not reach that area and period. */
export function cellAt(panel: Panel, area: string, period: number): number {
  const row = panel.areas.get(area);
  const column = period - panel.first;
  return row === undefined || column < 0 || column >= panel.length ? -1 : row * panel.length + column;
}
