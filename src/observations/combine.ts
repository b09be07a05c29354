import { dimensionNumbering } from '../codelists/dimensions.ts';
import { isEmptyStatus, STATUS } from '../model/status.ts';
import { cellAt, emptyPanel, type Panel } from './panel.ts';

/** A cell's figure and status number. */
export interface Cell {
  readonly value: number;
  readonly status: number;
}

const MISSING: Cell = { value: NaN, status: STATUS.O };

/** The cell of a panel at an area and period; missing (`O`) where the panel does not reach there. */
export function cellOf(panel: Panel, area: string, period: number): Cell {
  const cell = cellAt(panel, area, period);
  return cell < 0 ? MISSING : { value: panel.value[cell]!, status: panel.status[cell]! };
}

/** The sum of cells; with an empty part it is empty itself, with the gravest status of its parts. */
export function addCells(cells: readonly Cell[]): Cell {
  let [value, status] = [0, 0];
  for (const cell of cells) {
    value += cell.value;
    status = Math.max(status, cell.status);
  }
  return isEmptyStatus(status) ? { value: NaN, status } : { value, status };
}

/** A panel over all areas and periods of others of the same frequency, each cell worked out by `rule`. */
export function combine(panels: readonly Panel[], rule: (area: string, period: number) => Cell): Panel {
  const [head] = panels;
  if (!head) throw new Error('missing panels: nothing to combine');
  const first = Math.min(...panels.map(panel => panel.first));
  const end = Math.max(...panels.map(panel => panel.first + panel.length));
  const { numberOf } = dimensionNumbering.ref_area;
  const areas = [...new Set(panels.flatMap(panel => [...panel.areas.keys()]))].sort(
    (a, b) => numberOf(a) - numberOf(b),
  );
  const result = emptyPanel({ freq: head.freq, first, length: end - first }, areas);
  for (const [area, row] of result.areas) {
    for (let period = first; period < end; period += 1) {
      const { value, status } = rule(area, period);
      result.value[row * result.length + period - first] = value;
      result.status[row * result.length + period - first] = status;
    }
  }
  return result;
}

/** The sum of panels of one frequency, cell by cell, as `addCells` adds. */
export const addPanels = (panels: readonly Panel[]): Panel =>
  panels.length === 1
    ? panels[0]!
    : combine(panels, (area, period) => addCells(panels.map(panel => cellOf(panel, area, period))));

/**
 * One panel out of several for successive spans: each period is taken whole from the first panel that covers it, so that
 * a closed table never fills the holes of the one that replaced it.
 */
export function joinPanels(panels: readonly Panel[]): Panel {
  if (panels.length === 1) return panels[0]!;
  const covers = (panel: Panel, period: number) => period >= panel.first && period < panel.first + panel.length;
  return combine(panels, (area, period) => {
    const source = panels.find(panel => covers(panel, period));
    return source ? cellOf(source, area, period) : MISSING;
  });
}
