import type { Positions, TextColumn } from './raw-table.ts';

/** Collects the texts of a column from bytes, each different one once; no text is made before the end. */
export interface ByteTexts {
  /** The next cell: the bytes from `start` up to `end`. */
  readonly push: (start: number, end: number) => void;
  /** The column, or undefined where a text is not UTF-8. */
  readonly done: () => TextColumn | undefined;
}

/** Collects the texts of one column of `body` in at most `most` rows. */
export function byteTexts(body: Uint8Array, most: number): ByteTexts {
  let positions: Positions = new Uint8Array(most);
  let widest = 1 << 8;
  const spans = spanIndex(body);
  let [rows, last] = [0, 0];
  return {
    push: (start, end) => {
      // Neighbours are often equal, and need no search.
      if (rows === 0 || !spans.isAt(last, start, end)) last = spans.positionOf(start, end);
      if (last === widest) {
        positions = wider(positions);
        widest = positions instanceof Uint16Array ? 1 << 16 : Infinity;
      }
      positions[rows++] = last;
    },
    done: () => {
      const texts = spans.texts();
      return texts && { texts, positions: positions.subarray(0, rows) };
    },
  };
}

const wider = (positions: Positions): Positions =>
  positions instanceof Uint8Array ? new Uint16Array(positions) : new Int32Array(positions);

const FREE = -1;

/** The different spans of bytes met so far, found again by their contents. */
function spanIndex(body: Uint8Array) {
  const starts: number[] = [];
  const ends: number[] = [];
  let slots = new Int32Array(64).fill(FREE);
  const isAt = (position: number, start: number, end: number): boolean => {
    const from = starts[position]!;
    if (ends[position]! - from !== end - start) return false;
    for (let offset = end - start - 1; offset >= 0; offset -= 1) {
      if (body[from + offset] !== body[start + offset]) return false;
    }
    return true;
  };
  const slotOf = (start: number, end: number): number => {
    const mask = slots.length - 1;
    let slot = hashOf(body, start, end) & mask;
    while (slots[slot] !== FREE && !isAt(slots[slot]!, start, end)) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    slots = new Int32Array(4 * slots.length).fill(FREE);
    starts.forEach((start, position) => (slots[slotOf(start, ends[position]!)] = position));
  };
  return {
    isAt,
    positionOf: (start: number, end: number): number => {
      const slot = slotOf(start, end);
      if (slots[slot] !== FREE) return slots[slot]!;
      slots[slot] = starts.length;
      starts.push(start);
      ends.push(end);
      if (2 * starts.length > slots.length) grow();
      return starts.length - 1;
    },
    texts: (): string[] | undefined => {
      try {
        const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        return starts.map((start, position) => utf8.decode(body.subarray(start, ends[position])));
      } catch {
        return undefined;
      }
    },
  };
}

/** The hash of Fowler, Noll and Vo (FNV-1a), its upper half mixed into the lower. */
function hashOf(body: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ body[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
