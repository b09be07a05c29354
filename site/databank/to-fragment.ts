import { AXIS_LETTER, firstChoice } from './choice.ts';
import type { Choice, Span } from './choice.ts';

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

/** A text inside a fragment: only colons stay as they are. */
export const escaped = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll("'", '%27');
const spanText = (span: Span): string => ('latest' in span ? String(span.latest) : `${span.from}..${span.to}`);
const layoutText = ({ rows, columns }: Pick<Choice, 'rows' | 'columns'>): string =>
  `${rows.map(axis => AXIS_LETTER[axis]).join('')}.${columns.map(axis => AXIS_LETTER[axis]).join('')}`;
