import type { MeasureTable } from './measure-table.ts';
import { rowKeys } from './row-keys.ts';

/** The rows of two editions of a table side by side: -1 where a key stands in the other one only. */
export interface AlignedRows {
  readonly older: Int32Array;
  readonly newer: Int32Array;
}

/** How far a key is looked for before it is left for later. */
const REACH = 8;

/**
 * Aligns two editions of a table by key: first the rows of both in the order of the newer edition, and in place those it has
 * alone, then those only the older one has. Editions are mostly in one order, so that few keys need to be looked up.
 */
export function alignRows(before: MeasureTable, now: MeasureTable): AlignedRows {
  const [olderKeys, newerKeys] = rowKeys([before, now]) as [Float64Array, Float64Array];
  const partner = new Int32Array(now.rows).fill(-1);
  const used = new Uint8Array(before.rows);
  for (let [i, j] = [0, 0]; i < before.rows && j < now.rows;) {
    const [skipOlder, skipNewer] = stepsToMatch(olderKeys, newerKeys, [i, j]);
    i += skipOlder;
    j += skipNewer;
    if (i >= before.rows || j >= now.rows || olderKeys[i] !== newerKeys[j]) continue;
    partner[j] = i;
    used[i] = 1;
    i += 1;
    j += 1;
  }
  pairTheRest({ olderKeys, newerKeys, partner, used });
  const alone = Int32Array.from(used.keys()).filter(row => used[row] === 0);
  const older = new Int32Array(now.rows + alone.length);
  older.set(partner);
  older.set(alone, now.rows);
  const newer = new Int32Array(older.length).fill(-1);
  for (let row = 0; row < now.rows; row += 1) newer[row] = row;
  return { older, newer };
}

/** How many rows to pass over in each edition to come to the same key; one in each where it is not near. */
function stepsToMatch(
  older: Float64Array,
  newer: Float64Array,
  [i, j]: readonly [number, number],
): readonly [number, number] {
  for (let step = 0; step <= REACH; step += 1) {
    if (older[i] === newer[j + step]) return [0, step];
    if (older[i + step] === newer[j]) return [step, 0];
  }
  return [1, 1];
}

function pairTheRest(rows: {
  readonly olderKeys: Float64Array;
  readonly newerKeys: Float64Array;
  readonly partner: Int32Array;
  readonly used: Uint8Array;
}): void {
  const { olderKeys, newerKeys, partner, used } = rows;
  const left = new Map<number, number>();
  for (let row = 0; row < used.length; row += 1) if (used[row] === 0) left.set(olderKeys[row]!, row);
  if (left.size === 0) return;
  for (let row = 0; row < partner.length; row += 1) {
    const found = partner[row] === -1 ? left.get(newerKeys[row]!) : undefined;
    if (found === undefined) continue;
    partner[row] = found;
    used[found] = 1;
  }
}
