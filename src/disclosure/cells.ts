import type { MeasureKind } from '../model/source.ts';
import type { MeasureTable } from '../observations/measure-table.ts';
import { countDrafts, rootOf } from './count-drafts.ts';
import { thresholdOf, type DisclosureRule } from './rules.ts';
import type { TableIndex } from './table-index.ts';
import { QUANTITIES, type Quantity } from './table-relations.ts';

/** Why a cell is not shown. */
export const HIDDEN = {
  SHOWN: 0,
  /** Withheld by the publisher. */
  PUBLISHER: 1,
  /** A count above 0 and below the threshold. */
  SMALL: 2,
  /** The rest of a whole is such a count. */
  COMPLEMENT: 3,
  /** Money that one person could make up most of. */
  MONEY: 4,
  /** Hidden so that another cell cannot be worked out. */
  SECOND: 5,
  /** Hidden in an earlier edition. */
  EARLIER: 6,
  /** Cannot be worked out any more, because its whole is hidden. */
  FOLLOWS: 7,
  /** A share, rate or mean of a hidden count. */
  RATIO: 8,
} as const;

/** One count of one table as a run of cells, one a row. */
export interface CellColumn {
  readonly index: TableIndex;
  readonly measure: string;
  /** The share and whole that this count was worked out from; undefined for counts that a publisher gives. */
  readonly implied?: { readonly share: string; readonly whole: string };
  readonly kind: MeasureKind;
  /** Number of the first row's cell. */
  readonly base: number;
  readonly quantity: string;
  readonly overTime: Quantity['overTime'];
  readonly threshold: number;
  /** True where zeros are told, so that a withheld count is known to be at least 1. */
  readonly zeros: boolean;
}

/** Every count of an edition, as the attacker sees it: figures, how far they are rounded, which are hidden and why. */
export interface CellStore {
  readonly columns: readonly CellColumn[];
  readonly byName: ReadonlyMap<string, CellColumn>;
  readonly value: Float64Array;
  /** How far a figure may be from what it was rounded from. */
  readonly half: Float64Array;
  readonly hidden: Uint8Array;
  /** The cell of the whole of each cell that is hidden because the rest of that whole is small. */
  readonly wholes: Map<number, number>;
}

/** Name of a column, e.g. `y25i01.fte`. */
export const columnName = (table: string, measure: string): string => `${table}.${measure}`;

/** Why the rows of each table's measures are hidden (`HIDDEN`), by `table.measure`; also of counts worked out from shares. */
export type Marks = ReadonlyMap<string, Uint8Array>;

/**
 * The cells of all counts of the tables. A count without a number is `PUBLISHER` unless the marks tell another reason;
 * nothing else is hidden yet.
 */
export function cellsOf(tables: Iterable<MeasureTable>, rule: DisclosureRule, marks: Marks = new Map()): CellStore {
  const drafts = [...tables].flatMap(table => countDrafts(table, rule));
  const size = drafts.reduce((sum, { values }) => sum + values.length, 0);
  const [value, half, hidden] = [new Float64Array(size), new Float64Array(size), new Uint8Array(size)];
  let base = 0;
  const columns = drafts.map((draft): CellColumn => {
    const { index, measure, implied, kind, values } = draft;
    const { table } = index.table;
    value.set(values, base);
    if (typeof draft.half === 'number') half.fill(draft.half, base, base + values.length);
    else half.set(draft.half, base);
    markCells(hidden, { base, values, marks: marks.get(columnName(table, measure)) });
    const root = rootOf(table);
    const quantity = QUANTITIES.find(one => !implied && one.measure === measure && one.tables.test(root));
    const money = rule.money.find(one => one.table === table && one.measure === measure);
    const column = {
      index,
      measure,
      ...(implied && { implied }),
      kind,
      base,
      quantity: quantity?.id ?? columnName(root, measure),
      overTime: quantity?.overTime ?? OVER_TIME[kind],
      threshold: money ? money.largest / money.share : thresholdOf(rule, root) || rule.threshold,
      zeros: values.includes(0),
    };
    base += values.length;
    return column;
  });
  const byName = new Map(columns.map(column => [columnName(column.index.table.table, column.measure), column]));
  return { columns, byName, value, half, hidden, wholes: new Map() };
}

function markCells(
  hidden: Uint8Array,
  { base, values, marks }: { base: number; values: Float64Array; marks: Uint8Array | undefined },
): void {
  for (let row = 0; row < values.length; row += 1) {
    if (Number.isNaN(values[row]!)) hidden[base + row] = marks?.[row] || HIDDEN.PUBLISHER;
  }
}

/** How figures of months make one of a quarter or year, where nothing else is known of the measure. */
const OVER_TIME: Readonly<Record<MeasureKind, Quantity['overTime']>> = {
  'full-time-persons': 'mean',
  amount: 'sum',
  persons: 'none',
  spells: 'none',
  share: 'none',
  mean: 'none',
};
