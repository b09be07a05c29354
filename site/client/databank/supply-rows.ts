import { formatNumber } from '../../../src/i18n/format-number.ts';
import { button, h } from './element.ts';
import type { Page } from './page.ts';

/** The rows of a table that come as they are needed. */
export interface Supply {
  readonly body: HTMLElement;
  readonly count: number;
  /** How many stand there at once. */
  readonly first: number;
  readonly rowAt: (row: number) => HTMLElement;
}

/** Rows that fill the place they scroll in, and rows that come when the reader nears the last. */
const FULL = 24;
const STEP = 24;

let all: (() => void) | null = null;
addEventListener('beforeprint', () => all?.());

/**
 * Fills a table with its first rows, and with more as the reader scrolls `place` towards the last of them; on paper all
 * stand. Gives the words and the button for the rest, or null where all rows are there.
 */
export function supplyRows(
  { say, announce, context }: Pick<Page, 'say' | 'announce' | 'context'>,
  place: HTMLElement,
  { body, count, first, rowAt }: Supply,
): HTMLElement | null {
  const told = (rows: number): string => formatNumber(context.lang, rows);
  const words = h('span');
  const rest = h(
    'p',
    { class: 'small rest' },
    words,
    ' ',
    button(say('databank.allRows'), () => showAll()),
  );
  const add = (upTo: number): void => {
    const from = body.childElementCount;
    body.append(...Array.from({ length: Math.min(upTo, count) - from }, (_, i) => rowAt(from + i)));
    words.textContent = say('databank.moreRows', { shown: told(body.childElementCount), all: told(count) });
    if (body.childElementCount === count) rest.remove();
  };
  const showAll = (): void => {
    add(count);
    place.focus();
    announce(say('databank.shownRows', { all: told(count) }));
  };
  add(count > FULL ? first : count);
  all = null;
  if (body.childElementCount === count) return null;
  // The place has its height at once, so that nothing below it moves when the rest of the rows in sight come.
  place.classList.add('full');
  requestAnimationFrame(() => setTimeout(() => body.isConnected && add(FULL)));
  all = () => body.isConnected && add(count);
  place.addEventListener(
    'scroll',
    () => {
      const left = place.scrollHeight - place.scrollTop - place.clientHeight;
      if (left < place.clientHeight && rest.isConnected) add(body.childElementCount + STEP);
    },
    { passive: true },
  );
  return rest;
}
