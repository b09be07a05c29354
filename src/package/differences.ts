const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NOTHING = '!';

/**
 * Whole numbers as one string: each as the difference to the one before it that is not null, in base 64 VLQ as source
 * maps have it (five bits a character, sign in the lowest bit, 32 where the number goes on), null as `!`.
 * Null where all numbers are.
 */
export function writeDifferences(values: readonly (number | null)[]): string | null {
  if (values.every(value => value === null)) return null;
  let before = 0;
  let text = '';
  for (const value of values) {
    if (value === null) {
      text += NOTHING;
      continue;
    }
    const step = value - before;
    before = value;
    let rest = step < 0 ? -2 * step + 1 : 2 * step;
    do {
      const digit = rest % 32;
      rest = Math.floor(rest / 32);
      text += DIGITS[rest > 0 ? digit + 32 : digit];
    } while (rest > 0);
  }
  return text;
}

/** The numbers of `writeDifferences`. Throws `invalid differences` for a character that is no digit. */
export function readDifferences(text: string): (number | null)[] {
  const values: (number | null)[] = [];
  let [sum, rest, weight] = [0, 0, 1];
  for (const character of text) {
    if (character === NOTHING) {
      values.push(null);
      continue;
    }
    const digit = DIGITS.indexOf(character);
    if (digit < 0) throw new Error(`invalid differences: "${character}" is no base 64 digit`);
    rest += (digit % 32) * weight;
    weight *= 32;
    if (digit >= 32) continue;
    sum += rest % 2 === 1 ? -(rest - 1) / 2 : rest / 2;
    values.push(sum);
    [rest, weight] = [0, 1];
  }
  return values;
}
