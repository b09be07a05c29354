import type { Relations } from './relations.ts';
import type { Known } from './system.ts';

/** The sums that each cell stands in. */
export interface SumsOfCell {
  readonly start: Int32Array;
  readonly sums: Int32Array;
}

/** Looks up the sums of a cell. */
export function sumsOfCells(size: number, { start, cells }: Relations): SumsOfCell {
  const first = new Int32Array(size + 1);
  for (const cell of cells) first[cell + 1]! += 1;
  for (let cell = 0; cell < size; cell += 1) first[cell + 1]! += first[cell]!;
  const place = first.slice();
  const sums = new Int32Array(cells.length);
  for (let sum = 0; sum + 1 < start.length; sum += 1) {
    for (let i = start[sum]!; i < start[sum + 1]!; i += 1) sums[place[cells[i]!]!++] = sum;
  }
  return { start: first, sums };
}

/** The sums that hang together with some cells through hidden cells, in order. */
export function sumsAround(
  { store, relations }: Pick<Known, 'store' | 'relations'>,
  places: SumsOfCell,
  from: readonly number[],
): Int32Array {
  const seen = new Uint8Array(relations.kind.length);
  const known = new Uint8Array(store.hidden.length);
  const waiting = [...new Set(from)];
  for (const cell of waiting) known[cell] = 1;
  const found: number[] = [];
  while (waiting.length > 0) {
    const cell = waiting.pop()!;
    for (let p = places.start[cell]!; p < places.start[cell + 1]!; p += 1) {
      const sum = places.sums[p]!;
      if (seen[sum]) continue;
      seen[sum] = 1;
      found.push(sum);
      for (let i = relations.start[sum]!; i < relations.start[sum + 1]!; i += 1) {
        const other = relations.cells[i]!;
        if (!store.hidden[other] || known[other]) continue;
        known[other] = 1;
        waiting.push(other);
      }
    }
  }
  return Int32Array.from(found).sort();
}
