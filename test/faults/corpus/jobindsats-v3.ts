import { body, Y25I01 } from '../../build/edition-folder.ts';
import type { BodyAttack, BodyAttacks } from './attack.ts';
import { textAttacks } from './texts.ts';
import { BOMBS, ENCODING, STRUCTURE } from './v3-bodies.ts';
import { AREA, cell, COUNT, GROUP, more, mutated, PERIOD, RATE, raw, rows, whole } from './v3-body.ts';

const NUMBERS: readonly BodyAttack[] = (
  [
    ['decimal comma', '"4,5"', 'invalid number: the text "4,5"'],
    ['thousands by dots', '"1.234"', 'invalid number: the text "1.234"'],
    ['thousands by spaces', '"1 234"', 'invalid number: the text "1 234"'],
    ['number as a text', '"12"', 'invalid number: the text "12"'],
    ['hexadecimal', '"0x1F"', 'invalid number: the text "0x1F"'],
    ['exponent as a text', '"1e3"', 'invalid number: the text "1e3"'],
    ['the word Infinity', '"Infinity"', 'invalid number: the text "Infinity"'],
    ['the word NaN', '"NaN"', 'invalid number: the text "NaN"'],
    ['beyond all numbers', '1e400', 'invalid number: Infinity'],
    ['far beyond all numbers, below 0', '-1e400', 'invalid count: -Infinity is negative'],
    ['negative persons', '-1', 'invalid count: -1 is negative'],
    ['half a person', '1.5', 'invalid count: 1.5 is not whole'],
    ['nearly nothing', '5e-324', 'invalid count: 5e-324 is not whole'],
    ['no longer exact', '9007199254740993', 'invalid count: 9007199254740992 is not whole'],
    ['more than there are', '1000000000001', 'invalid count: 1000000000001 is above 1000000000000'],
    ['a truth value', 'true', 'invalid cell: a boolean'],
    ['a list', '[1]', 'invalid cell: an array'],
    ['an object', '{"v":1}', 'invalid cell: an object'],
    ['full-width digits', '"１２"', 'invalid number: the text "１２"'],
    ['Arabic digits', '"٣"', 'invalid number: the text "٣"'],
    ['a sign before', '"+5"', 'invalid number: the text "+5"'],
    ['a unit behind', '"5 pct."', 'invalid number: the text "5 pct."'],
    ['a blank', '" "', 'invalid number: the text " "'],
    ['a formula', '"=1+1"', 'invalid number: the text "=1+1"'],
  ] as const
).map(([name, json, says]) => [
  name,
  raw(4, 3, json),
  says.startsWith('invalid cell') ? ` row 4: ${says}` : ` row 4 column "${COUNT}": ${says}`,
]);

const RATES: readonly BodyAttack[] = [
  ['a negative share', cell(2, 4, -0.1), ` row 2 column "${RATE}": invalid number: -0.1 is negative`],
  ['a share as a text', cell(2, 4, '4,5'), ` row 2 column "${RATE}": invalid number: the text "4,5"`],
  ['an endless share', raw(2, 4, '1e999'), ` row 2 column "${RATE}": invalid number: Infinity`],
  ['an absurd share', cell(2, 4, 1e300), ` row 2 column "${RATE}": invalid number: 1e+300 is above 1000000000000`],
  ['a date as a share', cell(12, 4, '2026-01-01'), ` row 12 column "${RATE}": invalid number: the text "2026-01-01"`],
];

const PERIODS: readonly BodyAttack[] = (
  [
    ['a thirteenth month', '2026M13'],
    ['month nought', '2026M00'],
    ['a month of one digit', '2026M1'],
    ['a small letter', '2026m01'],
    ['a date', '2026-01-31'],
    ['a month with a hyphen', '2026-01'],
    ['a quarter', '2026Q01'],
    ['a year', '2026'],
    ['a rolling year', '2026QMAT01'],
    ['a year before any figure', '0001M01'],
    ['a year after any figure', '9999M12'],
    ['five digits', '12026M01'],
    ['a blank behind', '2026M01 '],
    ['a line break behind', '2026M01\n'],
    ['a Danish name', 'januar 2026'],
    ['the first of the epoch', '0000M00'],
  ] as const
).map(([name, text]) => [
  name,
  cell(6, 0, text),
  ` row 6 column "${PERIOD}": invalid period: "${text.replace('\n', '\\u000A')}"`,
]);

const KEYS: readonly BodyAttack[] = [
  ...textAttacks.map(([name, text, shown]): BodyAttack => [
    `area: ${name}`,
    cell(3, 1, text),
    ` row 3 column "${AREA}": unknown area: "${shown ?? text}`,
  ]),
  ...textAttacks.map(([name, text, shown]): BodyAttack => [
    `group: ${name}`,
    cell(2, 2, text),
    ` row 2 column "${GROUP}": unknown text: "${shown ?? text}`,
  ]),
  ['no area', cell(7, 1, null), ` row 7 column "${AREA}": missing key: null`],
  ['an empty area', cell(7, 1, ''), ` row 7 column "${AREA}": missing key: ""`],
  ['an area as a number', cell(7, 1, 851), ` row 7 column "${AREA}": invalid key: the number 851`],
  ['a period as a number', cell(7, 0, 202601), ` row 7 column "${PERIOD}": invalid key: the number 202601`],
  ['half a surrogate', raw(2, 2, '"\\ud800"'), ` row 2 column "${GROUP}": unknown text: "\ud800"`],
  ['a name in other letters', cell(3, 1, 'Lаesø'), ` row 3 column "${AREA}": unknown area: "Lаesø"`],
];

const DUPLICATES: readonly BodyAttack[] = [
  ['the first row once more', mutated(own => own.push(own[0]!)), ' row 13: invalid row: the key ('],
  [
    'a key with another figure',
    mutated(own => own.push([...own[4]!.slice(0, 3), 1, 1])),
    ' row 13: invalid row: the key (',
  ],
  ['every row twice', mutated(own => own.push(...own)), ' row 13: invalid row: the key ('],
  ['a column twice', more(COUNT), `: invalid columns: "${COUNT}" at 4, "${COUNT}" at 6`],
  ['a key column twice', more(AREA), `: invalid columns: "${AREA}" at 2, "${AREA}" at 6`],
  [
    'one column under two labels',
    more('Ledige fuldtidspersoner i pct. af arbejdsstyrken'),
    `: invalid columns: "${RATE}" at 5`,
  ],
];

/** Answers of version 3 of the Jobindsats interface. */
export const jobindsatsV3: BodyAttacks = {
  format: 'jobindsats-v3',
  table: 'y25i01',
  whole,
  attacks: [...NUMBERS, ...RATES, ...PERIODS, ...KEYS, ...DUPLICATES, ...STRUCTURE, ...ENCODING, ...BOMBS],
  neutral: [
    ['a byte order mark', `\uFEFF${whole}`],
    ['a mark encoded twice', `\u00EF\u00BB\u00BF${whole}`],
    ['written with blanks', JSON.stringify(JSON.parse(whole), null, 2)],
    ['CR and LF', JSON.stringify(JSON.parse(whole), null, 2).replaceAll('\n', '\r\n')],
    ['rows first', JSON.stringify({ rows, columns: Y25I01 })],
    ['rows the other way round', body(Y25I01, [...rows].reverse())],
    ['letters as codes', whole.replaceAll('ø', '\\u00f8')],
    ['missing figures under another mark', whole.replaceAll('null', '".."')],
    ['numbers with an exponent', whole.replaceAll(',100,', ',1e2,').replaceAll(',60,', ',6.0e1,')],
  ],
};
