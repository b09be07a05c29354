import { goalEntry, goalText } from '../../steering/goal-samples.ts';
import { latin1, nested, utf16 } from './attack.ts';

/** A wrong file of goals, and how the refusal begins after its name. */
export type GoalAttack = readonly [name: string, file: string | Uint8Array, says: string];

const of = (...changes: Record<string, unknown>[]): string => goalText(changes.map(goalEntry)).text;
const field = (column: string, says: string): string => ` row 1 column "${column}": ${says}`;
const whole = of({});

/** Files given to `--goals`. */
export const goalAttacks: readonly GoalAttack[] = [
  ['nothing', '', ': missing content'],
  ['no JSON', 'mål: 2', ': invalid JSON: '],
  ['cut off', whole.slice(0, 80), ': invalid JSON: '],
  ['UTF-16', utf16('{}'), ': invalid text: a NUL at position 1'],
  ['ISO-8859-1', latin1(whole), ': invalid UTF-8: byte 0xE6'],
  ['a list', '[]', ': '],
  ['an unknown topic', whole.replace('"topic":"goals"', '"topic":"gaols"'), ' column "topic": unknown topic: "gaols"'],
  [
    'the topic constructor',
    whole.replace('"topic":"goals"', '"topic":"constructor"'),
    ' column "topic": unknown topic: "constructor"',
  ],
  [
    'the topic __proto__',
    whole.replace('"topic":"goals"', '"topic":"__proto__"'),
    ' column "topic": unknown topic: "__proto__"',
  ],
  ['a topic in __proto__', `{"__proto__":${whole}}`, ' column "topic": missing topic'],
  ['deep lists', nested(1_000_000), ': '],
  ['a deep field', of({ area: '@' }).replace('"@"', nested(200_000)), field('goals.area', 'invalid area: a list')],
  ['a field more', of({ color: 'red' }), ' row 1 column "goals": unknown field: "color"'],
  [
    'a field called __proto__',
    of({}).replace('"id":', '"__proto__":{"id":1},"id":'),
    ' row 1 column "goals": unknown field: "__proto__"',
  ],
  ['an id with blanks', of({ id: 'a b' }), field('goals.id', 'invalid id: "a b"')],
  ['an id that climbs', of({ id: '../x' }), field('goals.id', 'invalid id: "../x"')],
  ['an id called __proto__', of({ id: '__proto__' }), field('goals.id', 'invalid id: "__proto__"')],
  ['an id that is a formula', of({ id: '=1+1' }), field('goals.id', 'invalid id: "=1+1"')],
  ['a setter that is none', of({ setBy: 'king' }), field('goals.setBy', 'unknown setBy: "king"')],
  ['a name in one language', of({ name: { da: 'Færre' } }), field('goals.name.en', 'missing en')],
  ['a day there is not', of({ from: '2024-02-30' }), field('goals.from', 'invalid from: "2024-02-30"')],
  ['a day in Danish', of({ from: '1. januar 2024' }), field('goals.from', 'invalid from: ')],
  ['an end before the beginning', of({ to: '2023-12-31' }), field('to', 'invalid span: from 2024-01-01 to 2023-12-31')],
  ['an unknown area', of({ area: '999' }), field('area', 'unknown area: "999"')],
  ['the area constructor', of({ area: 'constructor' }), field('area', 'unknown area: "constructor"')],
  ['an unknown indicator', of({ indicator: 'mg-alt' }), field('indicator', 'unknown indicator: "mg-alt"')],
  ['the indicator __proto__', of({ indicator: '__proto__' }), field('indicator', 'unknown indicator: "__proto__"')],
  ['an unknown group', of({ targetGroup: 'XXX' }), field('targetGroup', 'unknown target group: "XXX"')],
  ['a comparator that is none', of({ comparator: 'vibe' }), field('goals.comparator', 'unknown comparator: "vibe"')],
  ['a target as a text', of({ target: '2,5' }), field('goals.target', 'invalid target: "2,5"')],
  [
    'a target beyond all numbers',
    whole.replace('"target":2', '"target":1e400'),
    field('goals.target', 'invalid target: '),
  ],
  ['a target below 0', of({ target: -1 }), field('target', 'invalid target: -1 of mg-sygedagpenge, expected 0 to 100')],
  ['a target above the whole', of({ target: 101 }), field('target', 'invalid target: 101 of mg-sygedagpenge')],
  ['a baseline of no period', of({ baselinePeriod: '2023-13' }), field('baselinePeriod', 'invalid period: "2023-13"')],
  ['a frequency it has not', of({ freq: 'R12' }), field('freq', 'invalid frequency: R12')],
  ['one goal twice', of({}, {}), ' row 2 column "from": invalid span: "faerre-sygemeldte" from 2024-01-01 overlaps'],
  [
    'ten thousand goals of one id',
    of(...Array.from({ length: 10_000 }, () => ({}))),
    ' row 2 column "from": invalid span: ',
  ],
  ['no source', of({ source: '' }), field('goals.source', 'invalid source: ""')],
  ['ten megabytes', `${whole}${' '.repeat(1e7)}`, ': invalid goals: '],
];
