import type { Dimension } from '../model/dimension.ts';
import type { CellColumn, CellStore } from './cells.ts';
import { columnName } from './cells.ts';
import { familiesOf, type CodeFamily } from './families.ts';
import { lookup, type Lookup } from './lookup.ts';
import { relationsBuilder, type Relations, type RelationsBuilder } from './relations.ts';
import { addRowRelations } from './row-sums.ts';
import { axisOf, type Axis } from './table-index.ts';
import { ROW_SUMS } from './table-relations.ts';

/**
 * Every sum that the tables of an edition make with each other, of things of which something is hidden: totals and their parts along each dimension, the same
 * cell in two tables, months within quarters and years, measures of one row, and cohorts told more than once.
 */
export function sumsOf(store: CellStore): Relations {
  const builder = relationsBuilder();
  const quantities = new Map<string, CellColumn[]>();
  for (const column of store.columns) {
    quantities.set(column.quantity, [...(quantities.get(column.quantity) ?? []), column]);
  }
  for (const columns of quantities.values()) {
    if (!columns.some(column => mayHide(store, column))) continue;
    for (const [place, parts] of columns.entries()) {
      for (const [other, total] of columns.entries()) {
        for (const axis of parts.index.axes) addFamilies(builder, { parts, total, axis });
        if (other !== place) addSame(builder, { parts, total, later: other > place });
      }
    }
  }
  addRowRelations(builder, store);
  return builder.done();
}

/** True where a cell is hidden already, or may be for another measure of its row. */
function mayHide({ hidden }: CellStore, { index, measure, base, implied }: CellColumn): boolean {
  if (!implied && ROW_SUMS.some(({ total, parts }) => total === measure || parts.includes(measure))) return true;
  for (let cell = base; cell < base + index.table.rows; cell += 1) if (hidden[cell]) return true;
  return false;
}

interface Pair {
  readonly parts: CellColumn;
  readonly total: CellColumn;
}

const nameOf = ({ index, measure }: CellColumn): string => columnName(index.table.table, measure);

/** Persons may stand in more than one municipality, benefit or offer, but have one sex, age and origin at a time. */
const OVERLAPPING: ReadonlySet<Dimension> = new Set(['ref_area', 'target_group', 'offer']);

function addFamilies(builder: RelationsBuilder, { parts, total, axis }: Pair & { readonly axis: Axis }): void {
  const { dimension } = axis;
  const rule = parts.kind === 'persons' && OVERLAPPING.has(dimension) ? 'overlap' : 'sum';
  for (const family of familiesAcross({ parts, total, axis })) {
    const found = lookup(parts.index, total.index, { [dimension]: family.parent });
    const times = found && timesOf({ parts, total });
    if (!found || times === null) continue;
    const name = `${nameOf(total)} by ${dimension}${parts === total ? '' : ` of ${nameOf(parts)}`}`;
    addSums(builder, { parts, total, found, times, axis, family, kind: builder.kind({ name, rule }) });
  }
}

/** Families whose parts stand in the one column and whose total stands in the other, and not in the one as well. */
function familiesAcross({ parts, total, axis }: Pair & { readonly axis: Axis }): CodeFamily[] {
  const own = new Set(axis.codes);
  if (parts === total) return familiesOf(axis.dimension, own);
  const others = axisOf(total.index, axis.dimension)?.codes ?? [0];
  return others
    .filter(code => !own.has(code))
    .flatMap(code => familiesOf(axis.dimension, new Set([...own, code])).filter(({ parent }) => parent === code));
}

/** What a figure of the parts is multiplied with to be the sum of the total's periods; null where they make no sum. */
function timesOf({ parts, total }: Pair): 'one' | 'periods' | null {
  if (parts.index.table.freq === total.index.table.freq) return 'one';
  if (parts.overTime === 'none') return null;
  return parts.overTime === 'mean' ? 'periods' : 'one';
}

interface Sums extends Pair {
  readonly found: Lookup;
  readonly times: 'one' | 'periods';
  readonly kind: number;
  /** The dimension that is summed over, and its codes; left out for the same cell in two tables. */
  readonly axis?: Axis;
  readonly family?: CodeFamily;
}

function addSums(builder: RelationsBuilder, sums: Sums): void {
  const { parts, total, found, times, axis, family, kind } = sums;
  const { axes, periods, rows } = parts.index;
  const steps = axis && family ? family.children.map(code => axis.position[code]! * axis.stride) : [0];
  eachCombination(axes, axis, (coordinates, place) => {
    const other = found.placeOf(coordinates);
    if (other < 0) return;
    for (let period = 0; period < periods; period += 1) {
      const within = found.periodsOf(period);
      const totals = within.map(time => total.index.rows[other + time]!);
      if (totals.length === 0 || totals.includes(-1)) continue;
      let missing = 0;
      for (const step of steps) {
        const row = rows[place + step + period]!;
        if (row < 0) missing += 1;
        else builder.add(parts.base + row, times === 'periods' ? within.length : 1);
      }
      if (missing < steps.length) for (const row of totals) builder.add(total.base + row, -1);
      builder.close(kind, missing > 0);
    }
  });
}

/** Calls back for every combination of places on the axes but one, with the place of its first period. */
function eachCombination(
  axes: readonly Axis[],
  except: Axis | undefined,
  call: (coordinates: readonly number[], place: number) => void,
): void {
  const coordinates = axes.map(() => 0);
  const visit = (depth: number, place: number): void => {
    const axis = axes[depth];
    if (!axis) return call(coordinates, place);
    const length = axis === except ? 1 : axis.codes.length;
    for (let i = 0; i < length; i += 1) {
      coordinates[depth] = i;
      visit(depth + 1, place + i * axis.stride);
    }
    coordinates[depth] = 0;
  };
  visit(0, 0);
}

function addSame(builder: RelationsBuilder, { parts, total, later }: Pair & { readonly later: boolean }): void {
  const times = timesOf({ parts, total });
  if (times === null || (parts.index.table.freq === total.index.table.freq && !later)) return;
  const found = lookup(parts.index, total.index);
  if (!found) return;
  const kind = builder.kind({ name: `${nameOf(parts)} as ${nameOf(total)}`, rule: 'sum' });
  addSums(builder, { parts, total, found, times, kind });
}
