import type { SourceTable } from '../model/source.ts';
import type { World } from './world.ts';

/** Figures of one row in the order of the model's measures, not rounded; null for one that is not given. */
export type Figures = readonly (number | null)[];

/** The figures of an area in a period for one member of the breakdown; null where the publisher has no row. */
export type FigureOf = (area: number, ordinal: number, member: number) => Figures | null;

/** How one table of a publisher is made: which rows it has and what stands in them. */
export interface TableModel {
  readonly table: SourceTable;
  /** First and, for closed tables, last period. */
  readonly first: string;
  readonly last?: string;
  /** Months from the end of the latest period to the edition's last month. */
  readonly lag: number;
  /** Key columns besides period and area that the file has, by their newest label. */
  readonly columns?: readonly string[];
  /** One list of texts a row of the breakdown, in the order of {@link columns}. */
  readonly members?: readonly (readonly string[])[];
  /** Measures given, by id; the others are optional in the binding and left out. */
  readonly measures: readonly string[];
  /** Areas with rows (numbers of the model's areas); all but the unknown one where not said. */
  readonly areas?: readonly number[];
  readonly figures: (world: World) => FigureOf;
}
