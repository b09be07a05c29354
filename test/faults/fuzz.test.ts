import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Card, type TableFormat } from '../../src/model/card.ts';
import { InputError } from '../../src/model/problem.ts';
import { decodeText } from '../../src/sources/decode-text.ts';
import { sourceTable } from '../../src/sources/index.ts';
import { parseJson } from '../../src/sources/parse-json.ts';
import { readTable } from '../../src/sources/read-table.ts';
import { commentHtml } from '../../src/steering/comments.ts';
import { parseGoalFiles } from '../../src/steering/goals/parse-goal-files.ts';
import { fromFragment } from '../../site/databank/from-fragment.ts';
import { goalEntry, goalText } from '../steering/goal-samples.ts';
import { jobindsatsV3 } from './corpus/jobindsats-v3.ts';
import { jobindsatsV2, statbankDstml } from './corpus/older-formats.ts';
import { statbankCsv, statbankJsonstat } from './corpus/statbank.ts';
import { changes, mutate } from './mutations.ts';

/** Runs of each property; more of them with SOAK=1. */
const RUNS = process.env['SOAK'] ? 20_000 : 400;
/** Most that the heap may have grown after all runs of a property, in bytes. */
const GROWTH = 96 * 1024 * 1024;
/** Longest of one run, in milliseconds, on a machine that does much else too. */
const PATIENCE = 10_000;
const TIMEOUT = RUNS * 100 + 60_000;

const FAMILIES = [jobindsatsV3, jobindsatsV2, statbankCsv, statbankJsonstat, statbankDstml];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Runs a property within its bounds of time and memory. */
function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  const before = process.memoryUsage().heapUsed;
  fc.assert(
    fc.property(arbitrary, value => {
      const started = performance.now();
      check(value);
      expect(performance.now() - started).toBeLessThan(PATIENCE);
    }),
    { numRuns: RUNS },
  );
  globalThis.gc?.();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(GROWTH);
}

/** What a reading gives, or null where it refuses in words; anything else that it throws fails. */
function readOrRefused<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    for (const { message, hint } of (error as InputError).problems) {
      expect(message).toMatch(/^(?:unknown|missing|invalid) /);
      expect(hint).not.toBe('');
    }
    return null;
  }
}

describe.each(FAMILIES.map(family => [family.format, family] as const))('%s under mutation', (format, family) => {
  const place = { file: 'T', format: format as TableFormat };
  const read = (body: Uint8Array) => readTable(sourceTable(family.table), body, place);
  const rowsOf = (body: Uint8Array): string => {
    const { time, codes, values } = read(body);
    return JSON.stringify([[...time], Object.entries(codes).map(([id, own]) => [id, ...own]), values]);
  };
  const plain = rowsOf(bytesOf(family.whole));

  it('is refused in words, or read with another figure, or means the same', { timeout: TIMEOUT }, () => {
    let [refused, other, same] = [0, 0, 0];
    holds(changes, list => {
      const text = mutate(family.whole, list);
      const told = readOrRefused(() => rowsOf(bytesOf(text)));
      if (told === null) refused += 1;
      else if (told !== plain) other += 1;
      else {
        same += 1;
        // The same figures from another text: then the letters of every figure and name still stand in it.
        expect(lettersOf(text, format)).toBe(lettersOf(family.whole, format));
      }
    });
    console.info(`${format}: ${refused} refused, ${other} with other figures, ${same} the same`);
    expect(Math.min(refused, other)).toBeGreaterThan(0);
  });

  it('is refused in words where bytes are changed', { timeout: TIMEOUT }, () => {
    const whole = bytesOf(family.whole);
    holds(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }), list => {
      const own = Uint8Array.from(whole);
      for (const [at, byte] of list) own[at] = byte;
      readOrRefused(() => read(own));
    });
  });
});

/** A body without what its format gives no meaning: its own value where it is JSON, blanks and quotes elsewhere. */
function lettersOf(text: string, format: string): string {
  if (format.endsWith('-v3')) return JSON.stringify(JSON.parse(decodeText(bytesOf(text), { file: 'T' })));
  // Labels and titles beside the codes are not read in the other formats; their figures are.
  return (text.match(/\d{5,}/g) ?? []).join();
}

describe('other parsers', () => {
  it('decode or refuse any bytes', { timeout: TIMEOUT }, () => {
    holds(fc.uint8Array({ maxLength: 400 }), bytes => readOrRefused(() => decodeText(bytes, { file: 'T' })));
    holds(fc.string(), text => readOrRefused(() => parseJson(text, { file: 'T' })));
  });

  it('take or refuse any card', () => {
    holds(fc.jsonValue(), value => expect(Card.safeParse(value).success).toBe(false));
  });

  it('take or refuse goals that were changed', { timeout: TIMEOUT }, () => {
    const { file, text } = goalText([goalEntry()]);
    holds(changes, list => readOrRefused(() => parseGoalFiles([{ file, text: mutate(text, list) }])));
    holds(fc.json(), json => readOrRefused(() => parseGoalFiles([{ file, text: json }])));
  });

  it('render any comment without an element of its own', { timeout: TIMEOUT }, () => {
    const piece = fc.constantFrom(
      '<script>',
      '<img src=x onerror=y>',
      '[x](javascript:y)',
      '![x](//e)',
      '> ',
      '|',
      '\n',
      '`',
      '*',
      '&#x3c;',
      'a',
    );
    holds(fc.array(piece, { maxLength: 60 }), parts => {
      expect(commentHtml(parts.join(''), 'T')).not.toMatch(/<(?:script|img)|href="javascript:/i);
    });
  });

  it('read any fragment of an address', { timeout: TIMEOUT }, () => {
    const part = fc
      .tuple(fc.constantFrom(...'iagobftmlvhsx'), fc.string({ maxLength: 40 }))
      .map(([key, text]) => `${key}=${text}`);
    holds(fc.array(part, { maxLength: 12 }), parts => {
      expect(fromFragment(parts.join('&'), 'bruttoledighed').choice.indicators.length).toBeGreaterThan(0);
    });
  });
});
