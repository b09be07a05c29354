import { formatNumber } from '../../../src/i18n/format-number.ts';
import { listOf } from '../../../src/i18n/list-of.ts';
import { afterPaint } from '../after-paint.ts';
import { button, h } from './element.ts';
import { filler } from './fill-table.ts';
import type { Extent, Supply } from './fill-table.ts';
import type { Page } from './page.ts';

/** Cells of a table that stands whole at once. */
const FEW = 600;
/** What a screen shows is drawn at once, told by the width of the narrowest columns in pixels; what fills the place comes after the paint. */
const FIRST = { rows: 12, width: 48 };
const FULL: Extent = { rows: 24, columns: 48 };
const STEP = 24;

let all: (() => void) | null = null;
addEventListener('beforeprint', () => all?.());

/** Where a table stands, and how many of its columns a reader has come to before it was drawn anew. */
interface Place {
  readonly scroll: HTMLElement;
  readonly table: HTMLTableElement;
  readonly seen: number;
}

/**
 * Fills a table with its first rows and columns, and with more as the reader scrolls towards the last of them; on paper
 * all stand. Gives the words and the button for the rest, or null where the whole table is there.
 */
export function supplyCells(page: Speaker, { scroll, table, seen }: Place, supply: Supply): HTMLElement | null {
  const fill = filler(table, supply);
  all = null;
  if (supply.rows * supply.columns <= FEW) {
    fill(supply);
    return null;
  }
  const inSight = Math.ceil(innerWidth / FIRST.width);
  const columns = Math.min(supply.columns, Math.max(seen, inSight));
  let there = fill({ rows: Math.max(FIRST.rows, Math.ceil((FIRST.rows * inSight) / columns)), columns });
  const words = h('span', {}, restWords(page, there, supply));
  const more = (upTo: Extent): void => {
    if (!table.isConnected) return;
    there = fill(upTo);
    words.textContent = restWords(page, there, supply);
    if (isWhole(there, supply)) rest.remove();
  };
  const showAll = (): void => {
    more(supply);
    scroll.focus();
    page.announce(page.say('databank.wholeShown'));
  };
  const rest = h('p', { class: 'small rest' }, words, ' ', button(page.say('databank.wholeTable'), showAll));
  // The place has its height at once, so that nothing below it moves when the rest of the rows in sight come.
  scroll.classList.add('full');
  afterPaint(() => more(FULL));
  all = () => more(supply);
  scroll.addEventListener('scroll', () => isWhole(there, supply) || more(nearing(scroll, there)), { passive: true });
  return rest;
}

type Speaker = Pick<Page, 'say' | 'announce' | 'context'>;

const isWhole = (there: Extent, whole: Extent): boolean => there.rows === whole.rows && there.columns === whole.columns;

/** How far a table has to go where the reader is less than the place's own size from its end. */
function nearing(scroll: HTMLElement, { rows, columns }: Extent): Extent {
  const below = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight;
  const beside = scroll.scrollWidth - scroll.scrollLeft - scroll.clientWidth;
  return {
    rows: rows + (below < scroll.clientHeight ? STEP : 0),
    columns: columns + (beside < scroll.clientWidth ? STEP : 0),
  };
}

/** How many rows and columns of how many are there, for those of which some are missing. */
function restWords({ say, context: { lang } }: Speaker, there: Extent, whole: Extent): string {
  const told = (['rows', 'columns'] as const)
    .filter(side => there[side] < whole[side])
    .map(side =>
      say(`databank.some.${side}`, {
        shown: formatNumber(lang, there[side]),
        all: formatNumber(lang, whole[side]),
      }),
    );
  return say('databank.some', { parts: listOf(lang, told) });
}
