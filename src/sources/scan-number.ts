const [MINUS, POINT, ZERO, NINE] = [45, 46, 48, 57] as const;

/** Digits that a whole number keeps exactly. */
const MOST_DIGITS = 15;

/** A number read from bytes, and where it ends; `end` is the start where there is none. */
export interface ScannedNumber {
  value: number;
  end: number;
}

/**
 * Reads a plain JSON number at `start` into `into`: sign, digits, perhaps decimals. One with an exponent, a leading zero
 * or more digits than are kept exactly is not read. Whole number and power of ten are exact, so their quotient is the
 * double nearest to the decimal number, as `JSON.parse` has it.
 */
export function scanNumber(body: Uint8Array, start: number, into: ScannedNumber): void {
  into.end = start;
  const first = body[start] === MINUS ? start + 1 : start;
  let at = first;
  let whole = 0;
  for (; body[at]! >= ZERO && body[at]! <= NINE; at += 1) whole = whole * 10 + (body[at]! - ZERO);
  if (at === first || (body[first] === ZERO && at > first + 1)) return;
  let power = 1;
  if (body[at] === POINT) {
    const decimals = at + 1;
    for (at = decimals; body[at]! >= ZERO && body[at]! <= NINE; at += 1) {
      whole = whole * 10 + (body[at]! - ZERO);
      power *= 10;
    }
    if (at === decimals) return;
  }
  if (at - first > MOST_DIGITS) return;
  into.value = (first > start ? -whole : whole) / power;
  into.end = at;
}
