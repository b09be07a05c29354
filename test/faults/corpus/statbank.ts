import { latin1, nested, utf16, type BodyAttack, type BodyAttacks } from './attack.ts';
import { textAttacks } from './texts.ts';

const csv = 'OMRÅDE;TID;INDHOLD\n000;2026K1;6000000\n851;2026K1;220000\n084;2026K1;1900000\n';
const csvCell = (from: string, to: string): string => csv.replace(from, () => to);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Answers of the StatBank as CSV. */
export const statbankCsv: BodyAttacks = {
  format: 'statbank-csv',
  table: 'FOLK1A',
  whole: csv,
  attacks: [
    ['a negative person', csvCell('220000', '-220000'), ' row 2 column "INDHOLD": invalid count: -220000 is negative'],
    ['a fraction', csvCell('220000', '220000,5'), ' row 2 column "INDHOLD": invalid count: "220000,5" is not whole'],
    ['a hexadecimal number', csvCell('220000', '0x35B60'), ' row 2 column "INDHOLD": invalid number: "0x35B60"'],
    ['an exponent', csvCell('220000', '2.2e5'), ' row 2 column "INDHOLD": invalid number: "2.2e5"'],
    ['beyond all numbers', csvCell('220000', '9'.repeat(400)), ' row 2 column "INDHOLD": invalid number: Infinity'],
    [
      'no longer exact',
      csvCell('220000', '9007199254740993'),
      ' row 2 column "INDHOLD": invalid count: 9007199254740992',
    ],
    ['Infinity', csvCell('220000', 'Infinity'), ' row 2 column "INDHOLD": invalid number: "Infinity"'],
    ['a blank behind a number', csvCell('220000', '220000 '), ' row 2 column "INDHOLD": invalid number: "220000 "'],
    ['wrong thousands', csvCell('220000', '22.0000'), ' row 2 column "INDHOLD": invalid count: "22.0000" is not whole'],
    ['a formula as a number', csvCell('220000', '=220000'), ' row 2 column "INDHOLD": invalid number: "=220000"'],
    ['a fifth quarter', csvCell('851;2026K1', '851;2026K5'), ' row 2 column "TID": invalid period: "2026K5"'],
    ['a month', csvCell('851;2026K1', '851;2026M01'), ' row 2 column "TID": invalid period: "2026M01" is a month'],
    ['a year no figure is of', csvCell('851;2026K1', '851;0026K1'), ' row 2 column "TID": invalid period: "0026K1"'],
    ['an area without its zeros', csvCell('000;', '0;'), ' row 1 column "OMRÅDE": unknown area code: "0"'],
    ['no area', csvCell('851;', ';'), ' row 2 column "OMRÅDE": missing key: ""'],
    ['one area twice', csvCell('084;', '851;'), ' row 3: invalid row: the key (851, 2026K1) stands in row 2'],
    ['commas for semicolons', csv.replaceAll(';', ','), ': missing column: expected "OMRÅDE"'],
    ['tabs for semicolons', csv.replaceAll(';', '\t'), ': missing column: expected "OMRÅDE"'],
    ['a cell too few', csvCell('851;2026K1;220000', '851;2026K1'), ' row 2: invalid row: 2 cells, expected 3'],
    ['a cell too many', csvCell('220000', '220000;1'), ' row 2: invalid row: 4 cells, expected 3'],
    ['a quote that does not end', csvCell('851', '"851'), ' row 2: invalid row: '],
    ['only a header', 'OMRÅDE;TID;INDHOLD\n', ': missing rows: '],
    ['no header', csv.split('\n').slice(1).join('\n'), ': missing column: expected "OMRÅDE"'],
    ['texts for codes', csvCell('TID', 'tid'), ': missing column: expected "TID"'],
    ['a column twice', 'TID;TID;OMRÅDE;INDHOLD\n2026K1;2026K1;000;1\n', ': invalid columns: "TID" at 1, "TID" at 2'],
    ['a column called __proto__', 'OMRÅDE;TID;INDHOLD;__proto__\n000;2026K1;1;1\n', ': unknown column: "__proto__"'],
    ['a column without a name', 'OMRÅDE;TID;INDHOLD;\n000;2026K1;1;\n', ': unknown column: ""'],
    [
      'a breakdown that is not read',
      'OMRÅDE;CIVILSTAND;TID;INDHOLD\n000;G;2026K1;1\n',
      ' row 1 column "CIVILSTAND": unknown text: "G"',
    ],
    [
      'an age that is none',
      'OMRÅDE;ALDER;TID;INDHOLD\n000;999;2026K1;1\n',
      ' row 1 column "ALDER": unknown age: "999"',
    ],
    ['ISO-8859-1', latin1(csv), ': invalid UTF-8: byte 0xC5 at position 3'],
    ['UTF-16', utf16(csv), ': invalid UTF-8: byte 0xC5 at position 6'],
    ['a NUL in a cell', csvCell('220000', '22\u0000000'), ': invalid text: a NUL at position'],
    ['a page of HTML', '<html><body>Error</body></html>', ': missing column: expected "OMRÅDE"'],
    ['a message in JSON', '{"errorTypeCode":"EXTRACT-TOOBIG"}', ': missing column: expected "OMRÅDE"'],
    ['a million columns', 'k;'.repeat(1_000_000), ': missing column: expected "OMRÅDE"'],
    [
      'a line of ten megabytes',
      `OMRÅDE;TID;INDHOLD\n${'x'.repeat(1e7)};2026K1;1\n`,
      ' row 1 column "OMRÅDE": unknown area code: "xxx',
    ],
    ['a hundred thousand short rows', `OMRÅDE;TID;INDHOLD\n${'1\n'.repeat(200_000)}`, ' row 1: invalid row: 1 cells'],
    ...textAttacks.map(([name, text, shown]): BodyAttack => [
      `area: ${name}`,
      csvCell('851', quoted(text)),
      ` row 2 column "OMRÅDE": unknown area code: "${shown ?? text}`,
    ]),
  ],
  neutral: [
    ['a byte order mark', `\uFEFF${csv}`],
    ['CR and LF', csv.replaceAll('\n', '\r\n')],
    ['every cell in quotes', csv.replace(/[^;\n]+/g, text => quoted(text))],
    ['columns in another order', 'INDHOLD;OMRÅDE;TID\n6000000;000;2026K1\n220000;851;2026K1\n1900000;084;2026K1\n'],
    ['thousands apart', csvCell('220000', '220.000')],
    ['no line break at the end', csv.trimEnd()],
  ],
};

const dimension = (index: unknown) => ({ category: { index } });
const cube = (change: Record<string, unknown> = {}, value: unknown = [6_000_000, 220_000], size: unknown = [2, 1, 1]) =>
  JSON.stringify({
    dataset: {
      dimension: {
        id: ['OMRÅDE', 'ContentsCode', 'Tid'],
        size,
        OMRÅDE: dimension({ '000': 0, '851': 1 }),
        ContentsCode: dimension({ FOLK1A: 0 }),
        Tid: dimension({ '2026K1': 0 }),
        ...change,
      },
      value,
    },
  });
const odd = ': invalid JSON-stat: ';

/** Answers of the StatBank as JSON-stat. */
export const statbankJsonstat: BodyAttacks = {
  format: 'statbank-jsonstat',
  table: 'FOLK1A',
  whole: cube(),
  attacks: [
    ['no data set', '{}', odd],
    ['a message', '{"errorTypeCode":"EXTRACT-NOTFOUND"}', odd],
    ['a value too few', cube({}, [1]), `${odd}1 values, expected 2`],
    ['a value too many', cube({}, [1, 2, 3]), `${odd}3 values, expected 2`],
    ['a value beyond the end', cube({}, { 0: 1, 2: 3 }), `${odd}a value at "2", expected positions from 0 to 1`],
    ['a value at no position', cube({}, { a: 1 }), `${odd}a value at "a"`],
    ['a value at constructor', cube({}, { constructor: 1 }), `${odd}a value at "constructor"`],
    ['values that are a text', cube({}, 'mange'), odd],
    ['a size that does not fit', cube({}, [1, 2], [3, 1, 1]), `${odd}dimension OMRÅDE with 2 codes, expected 3`],
    ['a negative size', cube({}, [1, 2], [-2, 1, 1]), odd],
    ['sizes too few', cube({}, [1, 2], [2, 1]), `${odd}dimension Tid with 1 codes`],
    ['no categories', cube({ Tid: {} }), `${odd}dimension Tid without category.index`],
    [
      'two codes in one place',
      cube({ OMRÅDE: dimension({ '000': 0, '851': 0 }) }),
      `${odd}dimension OMRÅDE with 2 codes`,
    ],
    [
      'a place far beyond',
      cube({ OMRÅDE: dimension({ '000': 0, '851': 4_294_967_294 }) }),
      `${odd}dimension OMRÅDE with 2 codes`,
    ],
    ['a place between', cube({ OMRÅDE: dimension({ '000': 0, '851': 0.5 }) }), `${odd}dimension OMRÅDE without`],
    ['two contents', cube({ ContentsCode: dimension(['A', 'B']) }, [1, 2, 3, 4], [2, 2, 1]), `${odd}2 contents (A, B)`],
    ['a dimension called __proto__', cube({ id: ['__proto__'] }, [1], [1]), `${odd}dimension __proto__ without`],
    ['a dimension called constructor', cube({ id: ['constructor'] }, [1], [1]), `${odd}dimension constructor without`],
    [
      'one dimension twice',
      cube({ id: ['OMRÅDE', 'OMRÅDE', 'Tid'] }, [1, 2, 3, 4], [2, 2, 1]),
      ': invalid columns: "OMRÅDE" at 1',
    ],
    ['one code twice', cube({ OMRÅDE: dimension(['851', '851']) }), ' row 2: invalid row: the key (851, 2026K1)'],
    [
      'an unknown area',
      cube({ OMRÅDE: dimension(['000', '999']) }),
      ' row 2 column "OMRÅDE": unknown area code: "999"',
    ],
    ['a wrong period', cube({ Tid: dimension(['2026']) }), ' row 1 column "TID": invalid period: "2026" is a year'],
    ['a negative count', cube({}, [1, -2]), ' row 2 column "INDHOLD": invalid count: -2 is negative'],
    ['a number as a text', cube({}, [1, '2']), ' row 2 column "INDHOLD": invalid number: the text "2"'],
    ['a list as a value', cube({}, [1, [2]]), ' row 2 column "INDHOLD": invalid number: the text "an object"'],
    [
      'a deep value',
      cube({}, [1, '@']).replace('"@"', nested(200_000)),
      ' row 2 column "INDHOLD": invalid number: the text',
    ],
    ['a truth value', cube({}, [1, true]), ' row 2 column "INDHOLD": invalid number: the text "true"'],
    [
      'beyond all numbers',
      cube({}, [1, '@']).replace('"@"', '1e400'),
      ' row 2 column "INDHOLD": invalid number: Infinity',
    ],
    ['no codes at all', cube({ OMRÅDE: dimension([]) }, [], [0, 1, 1]), ': missing rows: '],
    [
      'more cells than bytes',
      cube(
        {
          OMRÅDE: dimension(Array.from({ length: 50_000 }, (_, i) => `${i}`)),
          Tid: dimension(Array.from({ length: 50_000 }, (_, i) => `${i}`)),
        },
        {},
        [50_000, 1, 50_000],
      ),
      `${odd}2500000000 combinations of codes, expected at most 20000000`,
    ],
    ['cut off', cube().slice(0, 100), ': invalid JSON: '],
    ['ISO-8859-1', latin1(cube()), ': invalid UTF-8: byte 0xC5'],
    ['UTF-16', utf16(cube()), ': invalid UTF-8: byte 0xC5'],
  ],
  neutral: [
    ['a byte order mark', `\uFEFF${cube()}`],
    ['values by position', cube({}, { 0: 6_000_000, 1: 220_000 })],
    ['codes in a list', cube({ OMRÅDE: dimension(['000', '851']) })],
  ],
};
