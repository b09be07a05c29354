/** Two rows with the same key, counted from 0. */
export interface Duplicate {
  readonly first: number;
  readonly again: number;
}

/** A column of whole numbers. */
export type WholeNumbers = Int16Array | Uint16Array | Int32Array;

/**
 * Rows whose numbers are the same in all columns, each with the first of its kind. The numbers of each column are
 * renumbered from 0, so that a key is one whole number and no text is joined.
 */
export function duplicateRows(columns: readonly WholeNumbers[], rows: number): Duplicate[] {
  const counted = columns.map(renumbering);
  const size = counted.reduce((product, { count }) => product * count, 1);
  if (size > Number.MAX_SAFE_INTEGER) throw new Error(`invalid key: ${size} combinations, more than can be told apart`);
  const seen = size <= 4 * rows + 65_536 ? denseSeen(size) : sparseSeen();
  const duplicates: Duplicate[] = [];
  for (let row = 0; row < rows; row += 1) {
    let key = 0;
    for (let column = 0; column < columns.length; column += 1) {
      const { count, numberOf } = counted[column]!;
      key = key * count + numberOf(columns[column]![row]!);
    }
    const first = seen(key, row);
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

/** Widest span of numbers that is looked up in an array. */
const WIDEST = 1 << 20;

/** Numbers from 0 for the different numbers of a column, in the order in which they come. */
interface Renumbering {
  readonly count: number;
  readonly numberOf: (value: number) => number;
}

function renumbering(column: WholeNumbers): Renumbering {
  let [least, most] = [Infinity, -Infinity];
  for (const value of column) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (most - least >= WIDEST) return sparseRenumbering(column);
  const known = new Int32Array(Math.max(0, most - least + 1)).fill(-1);
  let count = 0;
  for (const value of column) if (known[value - least] === -1) known[value - least] = count++;
  return { count: Math.max(1, count), numberOf: value => known[value - least]! };
}

function sparseRenumbering(column: WholeNumbers): Renumbering {
  const known = new Map<number, number>();
  for (const value of column) if (!known.has(value)) known.set(value, known.size);
  return { count: known.size, numberOf: value => known.get(value)! };
}
