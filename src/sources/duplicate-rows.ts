/** Two rows with the same key, counted from 0. */
export interface Duplicate {
  readonly first: number;
  readonly again: number;
}

/**
 * Rows whose numbers are the same in all columns, each with the first of its kind. The numbers of each column are
 * renumbered from 0, so that a key is one whole number and no text is joined.
 */
export function duplicateRows(columns: readonly Int32Array[], rows: number): Duplicate[] {
  const keys = new Float64Array(rows);
  let size = 1;
  for (const column of columns) {
    const { numbers, count } = renumbered(column);
    for (let row = 0; row < rows; row += 1) keys[row] = keys[row]! * count + numbers[row]!;
    size *= count;
  }
  if (size > Number.MAX_SAFE_INTEGER) throw new Error(`invalid key: ${size} combinations, more than can be told apart`);
  const seen = size <= 4 * rows + 65_536 ? denseSeen(size) : sparseSeen();
  const duplicates: Duplicate[] = [];
  for (let row = 0; row < rows; row += 1) {
    const first = seen(keys[row]!, row);
    if (first !== row) duplicates.push({ first, again: row });
  }
  return duplicates;
}

/** The first row of a key, remembering this one where it is the first. */
type Seen = (key: number, row: number) => number;

function denseSeen(size: number): Seen {
  const rowOf = new Int32Array(size).fill(-1);
  return (key, row) => (rowOf[key] === -1 ? (rowOf[key] = row) : rowOf[key]!);
}

function sparseSeen(): Seen {
  const rowOf = new Map<number, number>();
  return (key, row) => {
    const first = rowOf.get(key);
    if (first === undefined) rowOf.set(key, row);
    return first ?? row;
  };
}

function renumbered(column: Int32Array): { numbers: Int32Array; count: number } {
  const known = new Map<number, number>();
  const numbers = column.map(value => {
    const own = known.get(value);
    if (own !== undefined) return own;
    known.set(value, known.size);
    return known.size - 1;
  });
  return { numbers, count: Math.max(1, known.size) };
}
