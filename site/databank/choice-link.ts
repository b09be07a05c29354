import { AXES, CUTS, firstChoice, FORMS, MEASURES } from './choice.ts';
import type { Axis, Choice, OwnGroup, Span } from './choice.ts';
import type { Freq } from '../../src/package/types.ts';

const FREQS: readonly Freq[] = ['M', 'Q', 'Y', 'R4', 'R12'];
const LETTER: Readonly<Record<Axis, string>> = { indicator: 'i', area: 'a', cut: 'b', period: 't' };
const AXIS_OF = new Map(AXES.map(axis => [LETTER[axis], axis]));

/** Longest address that is read, in characters: none that the page writes comes near. */
const LONGEST = 20_000;
const LONGEST_NAME = 60;
const MOST_LISTED = 400;

/** What of an address could not be used: the part of it and what stood there. */
export interface Unread {
  readonly part: 'address' | 'indicator' | 'area' | 'group' | 'cut' | 'freq' | 'span' | 'measure' | 'layout' | 'form';
  readonly text: string;
}

/**
 * The choice as the fragment of an address, without `#`: only what differs from where a reader begins, in a fixed order,
 * so that the same choice always has the same address. The fragment never leaves the reader's browser.
 */
export function toFragment(choice: Choice): string {
  const plain = firstChoice(choice.indicators[0] ?? '');
  const parts: [string, string][] = [['i', choice.indicators.join(',')]];
  const add = (key: string, value: string, usual: string): void => {
    if (value !== usual) parts.push([key, value]);
  };
  add('a', choice.areas.map(escaped).join(','), plain.areas.join(','));
  for (const { name, members } of choice.groups) parts.push(['o', `${escaped(name)}:${members.join('+')}`]);
  add('g', choice.targetGroup ?? '', '');
  add('b', choice.cut === null ? '' : [choice.cut, ...choice.codes].join(','), '');
  add('f', choice.freq, plain.freq);
  add('t', spanText(choice.span), spanText(plain.span));
  add('m', choice.measure, plain.measure);
  add('l', layoutText(choice), layoutText(plain));
  add('v', choice.form, plain.form);
  add('h', choice.heat ? '1' : '', '');
  add('s', choice.sort ? `${choice.sort.descending ? '-' : '+'}${choice.sort.column}` : '', '');
  return parts.map(([key, value]) => `${key}=${value}`).join('&');
}

const escaped = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll("'", '%27');
const spanText = (span: Span): string => ('latest' in span ? String(span.latest) : `${span.from}..${span.to}`);
const layoutText = ({ rows, columns }: Pick<Choice, 'rows' | 'columns'>): string =>
  `${rows.map(axis => LETTER[axis]).join('')}.${columns.map(axis => LETTER[axis]).join('')}`;

/**
 * The choice that a fragment holds, and what of it could not be read; that much is as where a reader begins. Codes are
 * not looked up here. Never throws, whatever the address.
 */
export function fromFragment(fragment: string, indicator: string): { choice: Choice; unread: Unread[] } {
  const plain = firstChoice(indicator);
  if (fragment.length > LONGEST)
    return { choice: plain, unread: [{ part: 'address', text: fragment.slice(0, 40) }] };
  const unread: Unread[] = [];
  const parts = fragment.split('&').filter(part => part !== '');
  const raw = (key: string): string[] =>
    parts.filter(part => part.startsWith(`${key}=`)).map(part => part.slice(key.length + 1));
  const decoded = (text: string): string => {
    try {
      return decodeURIComponent(text);
    } catch {
      unread.push({ part: 'address', text });
      return '';
    }
  };
  const list = (key: string): string[] =>
    (raw(key)[0] ?? '').split(',').map(decoded).filter(item => item !== '').slice(0, MOST_LISTED);
  const read = <T>(key: string, part: Unread['part'], parse: (text: string) => T | null): T | null => {
    const text = raw(key)[0];
    if (text === undefined) return null;
    const value = parse(decoded(text));
    if (value === null) unread.push({ part, text: decoded(text).slice(0, LONGEST_NAME) });
    return value;
  };
  const oneOf = <T extends string>(known: readonly T[]) => (text: string): T | null =>
    known.find(item => item === text) ?? null;
  const [cut, ...codes] = list('b');
  const knownCut = CUTS.find(one => one === cut) ?? null;
  if (cut !== undefined && knownCut === null) unread.push({ part: 'cut', text: cut.slice(0, LONGEST_NAME) });
  const indicators = unique(list('i'));
  const areas = unique(list('a'));
  const choice: Choice = {
    ...plain,
    indicators: indicators.length > 0 ? indicators : plain.indicators,
    areas: areas.length > 0 ? areas : plain.areas,
    groups: raw('o').flatMap(text => groupOf(decoded(text)) ?? (unread.push({ part: 'group', text: text.slice(0, LONGEST_NAME) }), [])),
    targetGroup: list('g')[0] ?? null,
    cut: knownCut,
    codes: knownCut === null ? [] : unique(codes),
    freq: read('f', 'freq', oneOf(FREQS)) ?? plain.freq,
    span: read('t', 'span', spanOf) ?? plain.span,
    measure: read('m', 'measure', oneOf(MEASURES)) ?? plain.measure,
    ...(read('l', 'layout', layoutOf) ?? { rows: plain.rows, columns: plain.columns }),
    form: read('v', 'form', oneOf(FORMS)) ?? plain.form,
    heat: raw('h')[0] === '1',
    sort: read('s', 'layout', sortOf),
  };
  return { choice, unread };
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];

function groupOf(text: string): OwnGroup | null {
  const found = /^([^:]{1,60}):([A-Za-z0-9]+(?:\+[A-Za-z0-9]+)*)$/.exec(text);
  return found ? { name: found[1]!, members: unique(found[2]!.split('+')).slice(0, MOST_LISTED) } : null;
}

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/;

function spanOf(text: string): Span | null {
  if (/^\d{1,3}$/.test(text)) return Number(text) > 0 ? { latest: Number(text) } : null;
  const [from = '', to = '', ...rest] = text.split('..');
  return rest.length === 0 && PERIOD.test(from) && PERIOD.test(to) ? { from, to } : null;
}

/** Every axis once, at the side or at the top. */
function layoutOf(text: string): Pick<Choice, 'rows' | 'columns'> | null {
  const [side = '', top, ...rest] = text.split('.');
  const axes = (letters: string): Axis[] => Array.from(letters, letter => AXIS_OF.get(letter)).filter(axis => axis !== undefined);
  const [rows, columns] = [axes(side), axes(top ?? '')];
  const all = new Set([...rows, ...columns]);
  const complete = top !== undefined && rest.length === 0 && all.size === AXES.length;
  return complete && rows.length + columns.length === AXES.length ? { rows, columns } : null;
}

function sortOf(text: string): Choice['sort'] {
  const found = /^([-+])(-1|\d{1,4})$/.exec(text);
  return found ? { column: Number(found[2]), descending: found[1] === '-' } : null;
}
