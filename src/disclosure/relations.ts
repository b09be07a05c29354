/** The sums of an edition, kind by kind, each a run of cells with factors: the sum of factor × figure is close to 0. */
export interface Relations {
  /** First place of each sum in `cells` and `factors`; one more at the end. */
  readonly start: Int32Array;
  readonly cells: Int32Array;
  readonly factors: Float64Array;
  /** Which kind of sum each is, as a place in `kinds`. */
  readonly kind: Int32Array;
  /** 1 where a part has no row: the rest is then at most the total. */
  readonly partial: Uint8Array;
  readonly kinds: readonly RelationKind[];
}

/** A kind of sum: the same total and parts over all areas and periods. */
export interface RelationKind {
  /** What is added, for people: `y25i01.fte by target_group`. */
  readonly name: string;
  /** `sum`: as far off as rounding allows; `overlap`: the parts may count a person twice, so they are never less than the total. */
  readonly rule: 'sum' | 'overlap';
}

/** Gathers sums one by one into typed arrays. */
export interface RelationsBuilder {
  readonly kind: (kind: RelationKind) => number;
  /** Adds one sum: `add` its cells first, then close it. Sums of fewer than two cells are forgotten. */
  readonly add: (cell: number, factor: number) => void;
  readonly close: (kind: number, partial: boolean) => void;
  readonly done: () => Relations;
}

/** An empty builder. */
export function relationsBuilder(): RelationsBuilder {
  const kinds: RelationKind[] = [];
  let [cells, factors] = [new Int32Array(1 << 18), new Float64Array(1 << 18)];
  let [start, kind, partial] = [new Int32Array(1 << 16), new Int32Array(1 << 16), new Uint8Array(1 << 16)];
  let [used, from, sums] = [0, 0, 0];
  return {
    kind: one => kinds.push(one) - 1,
    add: (cell, factor) => {
      if (used === cells.length) [cells, factors] = [doubled(cells), doubled(factors)];
      cells[used] = cell;
      factors[used] = factor;
      used += 1;
    },
    close: (own, isPartial) => {
      if (used - from < 2) {
        used = from;
        return;
      }
      if (sums + 1 === start.length) [start, kind, partial] = [doubled(start), doubled(kind), doubled(partial)];
      kind[sums] = own;
      partial[sums] = isPartial ? 1 : 0;
      sums += 1;
      from = used;
      start[sums] = used;
    },
    done: () => ({
      start: start.subarray(0, sums + 1),
      cells: cells.subarray(0, used),
      factors: factors.subarray(0, used),
      kind: kind.subarray(0, sums),
      partial: partial.subarray(0, sums),
      kinds,
    }),
  };
}

function doubled<T extends Int32Array | Float64Array | Uint8Array>(from: T): T {
  const more = new (from.constructor as new (length: number) => T)(from.length * 2);
  more.set(from);
  return more;
}
