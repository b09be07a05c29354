import { smallY25i01, Y25I01 } from '../../build/edition-folder.ts';
import { latin1, nested, utf16, type BodyAttacks } from './attack.ts';

const [, AREA, , COUNT] = Y25I01;
const NAMES = ['period', 'area', '_ygrpi01', 'mfte', 'mrate'];
const texts = (): (string | null)[][] =>
  smallY25i01().map(row => row.map(cell => (cell === null ? null : String(cell).replace('.', ','))));
const v2 = (data: unknown = texts(), names: readonly string[] = NAMES): string =>
  JSON.stringify([{ Variables: names.map((Name, i) => ({ Name, Label: Y25I01[i] ?? Name })), Data: data }]);
const cell = (row: number, column: number, value: unknown): string => {
  const data: unknown[][] = texts();
  data[row - 1]![column] = value;
  return v2(data);
};
const odd = ': invalid body: ';

/** Answers of version 2 of the Jobindsats interface. */
export const jobindsatsV2: BodyAttacks = {
  format: 'jobindsats-v2',
  table: 'y25i01',
  whole: v2(),
  attacks: [
    ['a wrong key', '"Forkert nøgle eller nøglen er udløbet."', `${odd}the publisher says "Forkert nøgle`],
    ['an object', '{}', odd],
    ['an empty list', '[]', odd],
    ['two tables', `[${v2().slice(1, -1)},${v2().slice(1, -1)}]`, odd],
    ['another field', v2().replace('"Data"', '"Note":1,"Data"'), odd],
    ['a number in place of a text', cell(3, 3, 60), odd],
    ['a deep cell', cell(3, 3, '@').replace('"@"', nested(100_000)), odd],
    ['a short row', v2([...texts(), ['2026M01']]), ' row 13: invalid body: 1 cells, expected 5'],
    ['a fraction', cell(4, 3, '1,5'), ` row 4 column "${COUNT}": invalid count: "1,5" is not whole`],
    ['an exponent', cell(4, 3, '1e3'), ` row 4 column "${COUNT}": invalid number: "1e3"`],
    ['a hexadecimal number', cell(4, 3, '0x10'), ` row 4 column "${COUNT}": invalid number: "0x10"`],
    ['a negative person', cell(4, 3, '-3'), ` row 4 column "${COUNT}": invalid count: -3 is negative`],
    ['a number that could be two', cell(4, 4, '1.234'), ` row 4 column "${Y25I01[4]}": invalid number: "1.234"`],
    ['an unknown area', cell(5, 1, 'Nordkøbing'), ` row 5 column "${AREA}": unknown area: "Nordkøbing"`],
    [
      'a variable called constructor',
      v2(texts(), ['period', 'area', '_ygrpi01', 'mfte', 'constructor']).replace(Y25I01[4], 'x'),
      ': missing column: expected',
    ],
    [
      'a variable called __proto__',
      v2(texts(), ['__proto__', 'area', '_ygrpi01', 'mfte', 'mrate']).replace('"Periode"', '"x"'),
      ': missing column: expected "Periode"',
    ],
    [
      'two columns of area',
      v2(texts(), ['period', 'area', 'area', 'mfte', 'mrate']),
      ': invalid columns: "Område" at 2, "Område" at 3',
    ],
    ['one row twice', v2([...texts(), texts()[0]]), ' row 13: invalid row: the key ('],
    ['no rows', v2([]), ': missing rows: '],
    ['cut off', v2().slice(0, 200), ': invalid JSON: '],
    ['ISO-8859-1', latin1(v2()), ': invalid UTF-8: byte 0xE5'],
  ],
  neutral: [
    ['a byte order mark', `\uFEFF${v2()}`],
    ['a mark encoded twice', `\uFEFF\u00EF\u00BB\u00BF${v2()}`],
    ['a decimal point', v2().replaceAll('4,5', '4.5')],
  ],
};

const line = (area: string, tid: string, value: string) => `<No V1="${area}" V2="${tid}" >${value}</No>`;
const xml = (lines: readonly string[]): string =>
  [
    '<Cube>',
    '<Variable Code="V1" Text="område" Prescat="H">',
    '<Variable Code="V2" Text="tid" Prescat="S">',
    '<Data>',
    ...lines,
    '</Data>',
    '</Cube>',
  ].join('\n');
const LINES = [line('000', '2026K1', '6000000'), line('851', '2026K1', '220000')];
const second = (text: string): string => xml([LINES[0]!, text]);
const cut = ': invalid cube: expected <Cube>';

/** Answers of the StatBank in its own XML. */
export const statbankDstml: BodyAttacks = {
  format: 'statbank-dstml',
  table: 'FOLK1A',
  whole: xml(LINES),
  attacks: [
    ['nothing', '', cut],
    ['no end', xml(LINES).replace('</Data>', ''), cut],
    ['no end of the cube', xml(LINES).replace('</Cube>', ''), cut],
    ['no variables', xml(LINES).replaceAll('<Variable', '<Var'), cut],
    [
      'an entity that grows',
      `<!DOCTYPE x [<!ENTITY a "aaaa">]>${second(line('&a;', '2026K1', '1'))}`,
      ' row 2 column "OMRÅDE": unknown area code: "&a;"',
    ],
    ['an entity in a cell', second(line('&a;', '2026K1', '1')), ' row 2 column "OMRÅDE": unknown area code: "&a;"'],
    ['a line that is no cell', second('<script>alert(1)</script>'), ' row 6: invalid line: <script>alert(1)</script>'],
    ['a key too few', second('<No V1="851" >1</No>'), ' row 6: invalid line: <No V1="851" >1</No>'],
    ['a key given twice', second('<No V1="000" V1="851" V2="2026K1" >1</No>'), ' row 6: invalid line: '],
    ['a key of no variable', second('<No V1="851" V2="2026K1" V3="x" >1</No>'), ' row 6: invalid line: '],
    ['a negative person', second(line('851', '2026K1', '-1')), ' row 2 column "INDHOLD": invalid count: -1'],
    ['no number', second(line('851', '2026K1', 'mange')), ' row 2 column "INDHOLD": invalid number: "mange"'],
    ['one cell twice', xml([...LINES, LINES[1]!]), ' row 3: invalid row: the key (851, 2026K1)'],
    ['a long line', second('x'.repeat(1e7)), ' row 6: invalid line: xxx'],
    ['many broken lines', xml(Array.from({ length: 200_000 }, () => '<')), ' row 5: invalid line: <'],
    ['keys without end', second(`<No${' V1="a"'.repeat(200_000)}`), ' row 6: invalid line: <No V1="a"'],
  ],
  neutral: [
    ['ISO-8859-1', latin1(xml(LINES))],
    ['true UTF-16', utf16(`\uFEFF${xml(LINES)}`)],
    ['CR and LF', xml(LINES).replaceAll('\n', '\r\n')],
  ],
};
