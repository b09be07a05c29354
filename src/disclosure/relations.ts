/** The sums of an edition, each a run of cells with factors: the sum of factor × figure is close to 0. */
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
  let [cells, factors] = [new Int32Array(1 << 16), new Float64Array(1 << 16)];
  const start: number[] = [0];
  const kind: number[] = [];
  const partial: number[] = [];
  let used = 0;
  return {
    kind: one => kinds.push(one) - 1,
    add: (cell, factor) => {
      if (used === cells.length) {
        const [more, moreFactors] = [new Int32Array(used * 2), new Float64Array(used * 2)];
        more.set(cells);
        moreFactors.set(factors);
        [cells, factors] = [more, moreFactors];
      }
      cells[used] = cell;
      factors[used] = factor;
      used += 1;
    },
    close: (own, isPartial) => {
      const from = start.at(-1)!;
      if (used - from < 2) {
        used = from;
        return;
      }
      start.push(used);
      kind.push(own);
      partial.push(isPartial ? 1 : 0);
    },
    done: () => ({
      start: Int32Array.from(start),
      cells: cells.slice(0, used),
      factors: factors.slice(0, used),
      kind: Int32Array.from(kind),
      partial: Uint8Array.from(partial),
      kinds,
    }),
  };
}
