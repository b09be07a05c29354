import { parsePeriodId, type Freq } from '../model/period.ts';
import { usualAreas } from './geography.ts';
import { latestPeriod } from './time-axis.ts';
import type { Figures, TableModel } from './table-model.ts';
import type { World } from './world.ts';

/** A row of a table before it is written: numbers of period, area and breakdown member, and its figures. */
export interface ModelRow {
  readonly ordinal: number;
  readonly area: number;
  readonly member: number;
  readonly figures: Figures;
}

/** First and latest period of a table in an edition. */
export function periodsOf(model: TableModel, world: World): { readonly first: number; readonly last: number } {
  const freq: Freq = model.table.freq;
  const latest = latestPeriod(freq, world.last - model.lag);
  const closed = model.last === undefined ? latest : parsePeriodId(freq, model.last);
  return { first: parsePeriodId(freq, model.first), last: Math.min(latest, closed) };
}

/** Areas of a table in the order of its rows. */
export const areasOf = (model: TableModel): readonly number[] => model.areas ?? usualAreas;

/** The rows of a table by period, then area, then member, as the publisher orders them. */
export function* tableRows(model: TableModel, world: World): Generator<ModelRow> {
  const { first, last } = periodsOf(model, world);
  const figuresOf = model.figures(world);
  const members = model.members?.length ?? 1;
  for (let ordinal = first; ordinal <= last; ordinal += 1) {
    for (const area of areasOf(model)) {
      for (let member = 0; member < members; member += 1) {
        const figures = figuresOf(area, ordinal, member);
        if (figures) yield { ordinal, area, member, figures };
      }
    }
  }
}

/** The measure columns of a model, in its order. Throws `unknown measure` where the binding has none of that id. */
export const measuresOf = ({ table, measures }: TableModel): SourceMeasures =>
  measures.map(id => {
    const column = table.measures.find(measure => measure.id === id);
    if (!column) throw new Error(`unknown measure: "${id}" of table ${table.id} (expected one of its binding)`);
    return column;
  });

type SourceMeasures = TableModel['table']['measures'];
