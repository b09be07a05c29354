import { formatNumber, formatSigned } from '../../../src/i18n/format-number.ts';
import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { formatValue } from '../../../src/i18n/format-value.ts';
import { isTextKey } from '../../../src/i18n/translate.ts';
import { lensAt } from '../../compare/compared.ts';
import type { ComparedArea, ComparedIndicator } from '../../compare/compared.ts';
import { goalDistance } from '../../compare/goal-distance.ts';
import { SIGNS, standingOf } from '../../comparison/standing-words.ts';
import type { LensName, Standing } from '../../comparison/standing-words.ts';
import { h } from '../databank/element.ts';
import type { ComparePage } from './compare-page.ts';

const small = (text: string): HTMLElement => h('small', {}, text);
const why = (text: string): HTMLElement => h('td', { class: 'why' }, text);

/** The figure with its interval and what must be said of it, or the word for why there is none. */
export function valueCell(
  { say, context }: ComparePage,
  { indicator }: ComparedIndicator,
  one: ComparedArea,
): HTMLElement {
  const { row, refused, area } = one;
  if (refused) return why(say('comparePage.refused'));
  const status = `status.${row?.obs_status ?? ''}`;
  const told = isTextKey(status) ? say(status) : '';
  if (row?.obs_value == null) return why(told === '' ? '–' : told);
  const text = formatValue(context.lang, row.obs_value, indicator);
  const [single] = area.parts.length === 1 ? area.parts : [];
  const span = { decimals: indicator.decimals + 1 };
  return h(
    'td',
    { class: 'figure' },
    single === undefined ? h('span', {}, text) : h('a', { href: `../areas/${single}/${indicator.id}/` }, text),
    row.lower === null || row.upper === null
      ? null
      : small(
          say('comparePage.interval', {
            lower: formatNumber(context.lang, row.lower, span.decimals),
            upper: formatNumber(context.lang, row.upper, span.decimals),
          }),
        ),
    told === '' || row.obs_status === 'A' ? null : small(told),
  );
}

/** What a figure is against a reference: the verdict with its sign, and the difference; or why there is none. */
export function lensCell(
  { say, context }: ComparePage,
  { indicator }: ComparedIndicator,
  { one, name }: { readonly one: ComparedArea; readonly name: LensName },
): HTMLElement {
  const { comparison, year } = one;
  const lens = lensAt(one, name);
  if (!lens) return without(one, say);
  const standing = standingOf(lens);
  const other = name === 'expected' && !comparison?.expected && year ? year : null;
  return h(
    'td',
    {},
    verdict(standing, say(`compare.short.${standing}`)),
    small(
      say('comparePage.difference', {
        difference: formatSigned(context.lang, lens.difference, indicator.decimals),
        reference: formatValue(context.lang, lens.reference, indicator),
      }),
    ),
    other
      ? small(say('comparePage.ofYear', { period: formatPeriod(context.lang, other.freq, other.time_period) }))
      : null,
  );
}

/** True for what is never judged: groups, and areas that are no municipality. */
export const isUnjudged = ({ area, comparison, year, unread }: ComparedArea): boolean =>
  area.parts.length > 1 || (comparison === null && year === null && !unread);

/** Why nothing is said; a dash where nothing ever is, which a note beneath the table explains. */
function without(one: ComparedArea, say: ComparePage['say']): HTMLElement {
  if (one.unread) return why(say('databank.unfetched'));
  if (!isUnjudged(one))
    return why(say(one.comparison?.excluded == null ? 'comparePage.notCalculated' : 'comparePage.notComparable'));
  const dash = h('span', { 'aria-hidden': 'true' }, '–');
  return h('td', { class: 'why' }, dash, h('span', { class: 'unseen' }, say('comparePage.notSingle')));
}

const verdict = (standing: Standing, words: string): HTMLElement =>
  h(
    'span',
    { class: standing === 'better' || standing === 'worse' ? standing : 'even' },
    h('span', { 'aria-hidden': 'true' }, SIGNS[standing]),
    ` ${words}`,
  );

/** The place among the municipalities with its interval, or why there is none. */
export function placeCell({ say }: ComparePage, one: ComparedArea): HTMLElement {
  const place = one.comparison?.place;
  if (!place) return one.comparison?.excluded === null ? why(say('comparePage.notRanked')) : without(one, say);
  const { rank, of, lower, upper } = place;
  return h(
    'td',
    {},
    say('compare.spine.place', { rank, of }),
    lower === upper ? null : small(say('comparePage.placeSpan', { lower, upper })),
  );
}

/** Whether the reader's own goal is met, and how far the figure is from it. */
export function goalCell(
  { say, context }: ComparePage,
  { indicator, goal }: ComparedIndicator,
  one: ComparedArea,
): HTMLElement {
  const value = one.row?.obs_value ?? null;
  if (goal === null || value === null) return why('–');
  const { difference, met } = goalDistance(indicator, value, goal);
  const way = difference === 0 ? 'at' : difference > 0 ? 'above' : 'below';
  const text = say(`comparePage.goal.${way}`, {
    distance: formatNumber(context.lang, Math.abs(difference), indicator.decimals),
    goal: formatValue(context.lang, goal, indicator),
  });
  if (met === null) return h('td', {}, text);
  return h(
    'td',
    {},
    verdict(met ? 'better' : 'worse', say(met ? 'comparePage.goal.met' : 'comparePage.goal.missed')),
    small(text),
  );
}
