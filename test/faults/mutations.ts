import fc from 'fast-check';

/** A place in a text as a share of its length. */
const share = fc.nat(9_999).map(part => part / 10_000);

/** One change of a text: what stands from `at` (a share of its length) for `length` letters becomes `by`. */
const change = fc.record({
  at: share,
  length: fc.nat(6),
  by: fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      '',
      ',',
      ';',
      '"',
      '\\',
      '\0',
      '[',
      '}',
      '-',
      '0',
      '9',
      '1e400',
      'null',
      '\n',
      '\uFEFF',
      '\ud800',
      '__proto__',
    ),
  ),
});
/** One change of a text. */
export type Change =
  | { readonly at: number; readonly length: number; readonly by: string }
  | { readonly at: number; readonly digit: number };

/** A text after changes, one after the other. */
export const mutate = (text: string, changes: readonly Change[]): string =>
  changes.reduce<string>((own, one) => {
    const from = Math.floor(one.at * own.length);
    if ('digit' in one) return own.slice(0, from) + own.slice(from).replace(/\d/, String(one.digit));
    return own.slice(0, from) + one.by + own.slice(from + one.length);
  }, text);

/** One digit in place of another, where a body most often stays one. */
const digit = fc.record({ at: share, digit: fc.nat(9) });

/** One or two digits in place of others. */
export const digits = fc.array(digit, { minLength: 1, maxLength: 2 });

/** Some changes of a text: anything anywhere, or digits alone. */
export const changes = fc.oneof(fc.array(change, { minLength: 1, maxLength: 4 }), digits);
