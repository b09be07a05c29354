import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/problem.ts';
import { decodeText } from '../../src/sources/decode-text.ts';
import { bytes, problemsOf } from './input-problems.ts';

const place = { file: 'a.csv' };

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(bytes('Ærø'), place)).toBe('Ærø');
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), place)).toBe('A');
  });

  it('removes a byte order mark that was encoded twice, also behind a true one', () => {
    expect(decodeText(bytes('\u00EF\u00BB\u00BFTID'), place)).toBe('TID');
    expect(decodeText(bytes('\uFEFF\u00EF\u00BB\u00BFTID'), place)).toBe('TID');
  });

  it('refuses ISO-8859-1 with the position of the first wrong byte', () => {
    expect(problemsOf(() => decodeText(Uint8Array.of(0x4b, 0xd8, 0x4e), place))).toEqual([
      'a.csv: invalid UTF-8: byte 0xD8 at position 1 of 3. Fetch the file again as UTF-8; do not open and save it in a spreadsheet',
    ]);
  });

  it('refuses a character that is cut off at the end', () => {
    expect(problemsOf(() => decodeText(bytes('abÆ').subarray(0, 3), place))[0]).toContain(
      'invalid UTF-8: byte 0xC3 at position 2 of 3',
    );
  });

  it('refuses an empty file, also one of a mark and blanks only', () => {
    const text = 'a.csv: missing content: the file is empty. Fetch the table again';
    expect(problemsOf(() => decodeText(new Uint8Array(), place))).toEqual([text]);
    expect(problemsOf(() => decodeText(bytes('\uFEFF \r\n'), place))).toEqual([text]);
  });

  it('gives back any text that does not open with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        fc.pre(text.trim() !== '' && !/^[\uFEFF\u00EF]/.test(text));
        expect(decodeText(bytes(text), place)).toBe(text);
      }),
    );
  });

  it('throws nothing but InputError for any bytes, and names a position inside them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), body => {
        try {
          decodeText(body, place);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          const position = /position (\d+)/.exec((error as InputError).message)?.[1] ?? '0';
          expect(Number(position)).toBeLessThanOrEqual(Math.max(0, body.length - 1));
        }
      }),
    );
  });
});
