import { body, Y25I01 } from '../../build/edition-folder.ts';
import { latin1, nested, utf16, type BodyAttack } from './attack.ts';
import { AREA, cell, COUNT, more, mutated, PERIOD, raw, rows, shape, whole } from './v3-body.ts';

/** Bodies of another shape. */
export const STRUCTURE: readonly BodyAttack[] = [
  ['nothing', '', ': missing content'],
  ['blanks', ' \n\t ', ': missing content'],
  ['null', 'null', `: invalid body: null, ${shape}`],
  ['a number', '42', `: invalid body: a number, ${shape}`],
  ['a list', '[]', `: invalid body: an array, ${shape}`],
  ['an empty object', '{}', `: invalid body: an object of nothing, ${shape}`],
  ['columns without rows', JSON.stringify({ columns: Y25I01 }), ': invalid body: an object of columns'],
  ['rows without columns', JSON.stringify({ rows }), ': invalid body: an object of rows'],
  ['columns that are numbers', JSON.stringify({ columns: [1, 2], rows }), ': invalid body: an object of columns, rows'],
  [
    'rows that are an object',
    JSON.stringify({ columns: Y25I01, rows: {} }),
    ': invalid body: an object of columns, rows',
  ],
  [
    'a third field',
    JSON.stringify({ columns: Y25I01, rows, page: 1 }),
    ': invalid body: an object of columns, rows, page',
  ],
  ['a message', '{"cause":"limit","rows":[]}', ': invalid body: an object of cause, rows (the publisher says "limit")'],
  [
    'a deep message',
    `{"cause":${nested(100_000)}}`,
    ': invalid body: an object of cause (the publisher says an array)',
  ],
  ['no rows', body(Y25I01, []), ': missing rows: the body of y25i01 has none'],
  ['no columns', body([], []), ': missing column: expected "Periode"'],
  ['a row that is null', whole.replace('[["2026M01"', '[null,["2026M01"'), ' row 1: invalid row: null'],
  ['a row that is an object', whole.replace('[["2026M01"', '[{},["2026M01"'), ' row 1: invalid row: an object'],
  ['a row too short', mutated(own => own[8]!.pop()), ' row 9: invalid row: 4 cells, expected 5'],
  ['a row too long', mutated(own => own[8]!.push(1)), ' row 9: invalid row: 6 cells, expected 5'],
  ['an empty row', mutated(own => own.push([])), ' row 13: invalid row: 0 cells, expected 5'],
  ['cut in the middle', whole.slice(0, 300), ': invalid JSON: '],
  ['cut before its last bracket', whole.slice(0, -1), ': invalid JSON: '],
  ['two bodies', whole + whole, ': invalid JSON: '],
  ['a page of HTML', '<!doctype html><title>502</title>', ': invalid JSON: '],
  ['a comma too many', whole.replace(']]}', '],]}'), ': invalid JSON: '],
  ['a comment', `/* */${whole}`, ': invalid JSON: '],
  ['NaN as a word', raw(4, 3, 'NaN'), ': invalid JSON: '],
  ['a leading zero', raw(4, 3, '012'), ': invalid JSON: '],
  ['single quotes', "{'columns':[],'rows':[]}", ': invalid JSON: '],
  ['a renamed column', whole.replace(COUNT, 'Fuldtidspersoner'), `: missing column: expected "${COUNT}"`],
  ['a column with a blank behind', whole.replace(AREA, 'Område '), ': missing column: expected "Område"'],
  ['a new column', more('Nyt'), ': unknown column: "Nyt"'],
  [
    'columns exchanged',
    body(['Område', 'Periode', ...Y25I01.slice(2)], rows),
    ` row 1 column "${PERIOD}": invalid period: "Albertslund"`,
  ],
  ['a column called __proto__', more('__proto__'), ': unknown column: "__proto__"'],
  ['a column called constructor', more('constructor'), ': unknown column: "constructor"'],
  [
    'a field called __proto__',
    `{"__proto__":{"rows":[]},${whole.slice(1)}`,
    ': invalid body: an object of __proto__, columns, rows',
  ],
  ['columns in __proto__', `{"__proto__":${whole}}`, ': invalid body: an object of __proto__,'],
  ['a column that is a formula', more('=cmd|calc'), ': unknown column: "=cmd|calc"'],
  ['a column that is a script', more('<script>alert(1)</script>'), ': unknown column: "<script>alert(1)</script>"'],
];

/** Bodies in another encoding. */
export const ENCODING: readonly BodyAttack[] = [
  ['UTF-16 without a mark', utf16(whole), ': invalid UTF-8: byte 0xE5'],
  ['UTF-16 with a mark', utf16(`\uFEFF${whole}`), ': invalid UTF-8: byte 0xFF at position 0'],
  ['UTF-16 of plain letters', utf16('{"columns":[],"rows":[]}'), ': invalid text: a NUL at position 1'],
  ['ISO-8859-1', latin1(whole), ': invalid UTF-8: byte 0xE5'],
  ['a byte that is none', Buffer.concat([Buffer.from(whole), Buffer.of(0xff)]), ': invalid UTF-8: byte 0xFF'],
  ['cut within a letter', Buffer.from('{"columns":["Omr\u00E5').subarray(0, -1), ': invalid UTF-8: '],
  ['a surrogate as bytes', Buffer.of(0x22, 0xed, 0xa0, 0x80, 0x22), ': invalid UTF-8: byte 0xED at position 1'],
  ['a slash in two bytes', Buffer.of(0x22, 0xc0, 0xaf, 0x22), ': invalid UTF-8: byte 0xC0 at position 1'],
  ['a NUL within', whole.replace('2026M01', '2026\0M01'), ': invalid text: a NUL at position'],
  ['NULs behind', `${whole}\0\0\0`, ': invalid text: a NUL at position'],
  ['only NULs', '\0'.repeat(1000), ': invalid text: a NUL at position 0 of 1000'],
  ['packed by gzip', Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), ': invalid UTF-8: byte 0x8B at position 1'],
  ['a zip', Buffer.from('PK\u0003\u0004\0\0', 'latin1'), ': invalid text: a NUL at position 4'],
  ['a line break in a text', whole.replace('Albertslund', 'Alberts\nlund'), ': invalid JSON: '],
];

/** Bodies that are deep, wide or long. */
export const BOMBS: readonly BodyAttack[] = [
  ['lists within lists', nested(2_000_000), `: invalid body: an array, ${shape}`],
  [
    'objects within objects',
    `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`,
    ': invalid body: an object of a, expected',
  ],
  ['a deep cell', raw(4, 3, nested(500_000)), ' row 4: invalid cell: an array'],
  ['lists that do not end', '['.repeat(2_000_000), ': invalid JSON: '],
  [
    'a million columns',
    body(
      Array.from({ length: 1_000_000 }, (_, i) => `k${i}`),
      [],
    ),
    ': missing column: expected "Periode"',
  ],
  [
    'a column a hundred thousand times',
    body(
      Array.from({ length: 100_000 }, () => 'Periode'),
      [],
    ),
    ': invalid columns: "Periode" at 1',
  ],
  ['a label of ten megabytes', more('x'.repeat(1e7)), `: unknown column: "${'x'.repeat(900)}`],
  [
    'an area of ten megabytes',
    cell(3, 1, 'x'.repeat(1e7)),
    ` row 3 column "${AREA}": unknown area: "${'x'.repeat(900)}`,
  ],
  ['a number of a million digits', raw(4, 3, '9'.repeat(1e6)), ` row 4 column "${COUNT}": invalid number: Infinity`],
  [
    'three hundred thousand wrong rows',
    body(
      Y25I01,
      Array.from({ length: 300_000 }, () => [1]),
    ),
    ' row 1: invalid row: 1 cells, expected 5',
  ],
  [
    'two hundred thousand unknown areas',
    body(
      Y25I01,
      Array.from({ length: 200_000 }, (_, i) => ['2026M01', `sted ${i}`, 'A-dagpenge', 1, 1]),
    ),
    ` row 1 column "${AREA}": unknown area: "sted 0"`,
  ],
  [
    'two hundred thousand times one row',
    body(
      Y25I01,
      Array.from({ length: 200_000 }, () => rows[0]!),
    ),
    ' row 2: invalid row: the key (',
  ],
];
