import { AXES, AXIS_LETTER, CUTS, firstChoice, FORMS, MEASURES } from './choice.ts';
import type { Axis, Choice, Span } from './choice.ts';
import { fragmentParts } from './fragment-parts.ts';
import type { FragmentParts, Unread } from './fragment-parts.ts';
import { groupsOf } from './groups-of.ts';
import type { Freq } from '../../src/package/types.ts';

/** Keys of the parts that a choice is written with. */
const KEYS = 'iaogbftmlvhs';
const FREQS: readonly Freq[] = ['M', 'Q', 'Y', 'R4', 'R12'];
const AXIS_OF = new Map(AXES.map(axis => [AXIS_LETTER[axis], axis]));

/**
 * The choice that the fragment of an address holds, and what of it could not be read; that much is as where a reader
 * begins. Codes are not looked up here. Never throws, whatever the address.
 */
export function fromFragment(
  fragment: string,
  indicator: string,
): { readonly choice: Choice; readonly unread: readonly Unread[] } {
  const plain = firstChoice(indicator);
  const parts = fragmentParts(fragment, KEYS);
  const [indicators, areas] = [parts.list('i'), parts.list('a')];
  const choice: Choice = {
    ...plain,
    ...cutOf(parts),
    ...(indicators.length > 0 ? { indicators } : {}),
    ...(areas.length > 0 ? { areas } : {}),
    groups: groupsOf(parts),
    targetGroup: parts.list('g')[0] ?? null,
    freq: parts.one('f', 'freq', oneOf(FREQS)) ?? plain.freq,
    span: parts.one('t', 'span', spanOf) ?? plain.span,
    measure: parts.one('m', 'measure', oneOf(MEASURES)) ?? plain.measure,
    ...parts.one('l', 'layout', layoutOf),
    form: parts.one('v', 'form', oneOf(FORMS)) ?? plain.form,
    heat: parts.all('h')[0] === '1',
    sort: parts.one('s', 'layout', sortOf),
  };
  return { choice, unread: parts.unread };
}

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T | null =>
    known.find(item => item === text) ?? null;

function cutOf(parts: FragmentParts): Pick<Choice, 'cut' | 'codes'> {
  const [given, ...codes] = parts.list('b');
  const cut = CUTS.find(one => one === given) ?? null;
  if (given !== undefined && cut === null) parts.note('cut', given);
  return { cut, codes: cut === null ? [] : codes };
}

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/;

function spanOf(text: string): Span | null {
  if (/^\d{1,3}$/.test(text)) return Number(text) > 0 ? { latest: Number(text) } : null;
  const [from = '', to = '', ...rest] = text.split('..');
  return rest.length === 0 && PERIOD.test(from) && PERIOD.test(to) ? { from, to } : null;
}

/** Every axis once, at the side or at the top. */
function layoutOf(text: string): Pick<Choice, 'rows' | 'columns'> | null {
  const [rows, columns, ...rest] = text
    .split('.')
    .map(letters =>
      Array.from(letters, letter => AXIS_OF.get(letter)).filter((axis): axis is Axis => axis !== undefined),
    );
  if (!rows || !columns || rest.length > 0 || text.length !== AXES.length + 1) return null;
  return new Set([...rows, ...columns]).size === AXES.length ? { rows, columns } : null;
}

function sortOf(text: string): Choice['sort'] {
  const found = /^([-+])(-1|\d{1,4})$/.exec(text);
  return found ? { column: Number(found[2]), descending: found[1] === '-' } : null;
}
