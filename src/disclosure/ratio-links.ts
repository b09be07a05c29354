import type { MeasureTable } from '../observations/measure-table.ts';
import { sourceTable } from '../sources/index.ts';
import type { CellColumn, CellStore } from './cells.ts';
import { columnName } from './cells.ts';
import { lookup } from './lookup.ts';
import { indexTable, type TableIndex } from './table-index.ts';
import { RATIO_RELATIONS, type RatioRelation } from './table-relations.ts';

/** A ratio of one table with the cells of the counts behind each of its rows (-1 where there is none). */
export interface RatioLink {
  readonly table: MeasureTable;
  readonly index: TableIndex;
  readonly ratio: string;
  readonly decimals: number;
  readonly kind: RatioRelation['kind'];
  /** Cells of the part: given or, where the publisher gives none, worked out. */
  readonly part: Int32Array | null;
  /** Cells of the whole; null for rates, whose base is not published. */
  readonly whole: Int32Array | null;
  /** The base of a rate. */
  readonly base: string | null;
}

/** The ratios of the tables whose counts are among the cells. */
export function ratioLinks(tables: Iterable<MeasureTable>, store: CellStore): RatioLink[] {
  return [...tables].flatMap(table => {
    let index: TableIndex | undefined;
    return RATIO_RELATIONS.flatMap(relation =>
      relation.ratios
        .filter(ratio => table.values[ratio])
        .flatMap((ratio): RatioLink[] => {
          const own = store.columns.find(column => column.index.table === table)?.index;
          index ??= own ?? indexTable(table);
          const found = linked({ index, ratio, relation }, store);
          return found ? [found] : [];
        }),
    );
  });
}

interface Sought {
  readonly index: TableIndex;
  readonly ratio: string;
  readonly relation: RatioRelation;
}

function linked({ index, ratio, relation }: Sought, store: CellStore): RatioLink | null {
  const { table } = index;
  const { kind } = relation;
  const implied = kind === 'share' && relation.part === undefined ? `${ratio} of ${relation.whole}` : undefined;
  const part = countColumn(table.table, relation.part ?? implied, store);
  const whole = kind === 'rate' ? undefined : countColumn(table.table, relation.whole, store);
  if (!part && !whole) return null;
  if (relation.part !== undefined && !part) return null;
  const { decimals } = sourceTable(table.table).measures.find(({ id }) => id === ratio)!;
  return {
    table,
    index,
    ratio,
    decimals,
    kind,
    part: part ? cellsBehind(index, part) : null,
    whole: whole ? cellsBehind(index, whole) : null,
    base: kind === 'rate' ? relation.whole : null,
  };
}

/** The column of a measure of the same table, or of `family.measure` for the benefit that the table's id begins with. */
function countColumn(table: string, measure: string | undefined, { byName }: CellStore): CellColumn | undefined {
  if (measure === undefined) return undefined;
  const own = byName.get(columnName(table, measure));
  const [family, other] = measure.split('.');
  if (own || other === undefined) return own;
  return byName.get(columnName(`${table.slice(0, 3)}${family}`, other));
}

function cellsBehind(index: TableIndex, column: CellColumn): Int32Array {
  const { table, axes, first } = index;
  if (column.index === index || column.index.table === table) {
    return Int32Array.from({ length: table.rows }, (_, row) => column.base + row);
  }
  const cells = new Int32Array(table.rows).fill(-1);
  const found = lookup(index, column.index);
  if (!found) return cells;
  for (let row = 0; row < table.rows; row += 1) {
    const place = found.placeOf(axes.map(({ dimension, position }) => position[table.codes[dimension]![row]!]!));
    const periods = found.periodsOf(table.time[row]! - first);
    if (place < 0 || periods.length !== 1) continue;
    const other = column.index.rows[place + periods[0]!]!;
    if (other >= 0) cells[row] = column.base + other;
  }
  return cells;
}
