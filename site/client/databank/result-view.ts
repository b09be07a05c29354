import { formatNumber } from '../../../src/i18n/format-number.ts';
import { listOf } from '../../../src/i18n/list-of.ts';
import { MOST_CELLS } from '../../databank/choice.ts';
import { pivot, sorted } from '../../databank/pivot.ts';
import { shownCells, titleOf } from '../../databank/shown-table.ts';
import type { Shown } from '../../databank/shown-table.ts';
import { actionsView } from './actions-view.ts';
import { chartView } from './chart-view.ts';
import { h } from './element.ts';
import { fileProblem } from './file-problem.ts';
import { columnsSeen, scrollAsBefore } from './keep-columns.ts';
import type { ColumnsSeen } from './keep-columns.ts';
import { keepPlace } from './keep-place.ts';
import { meaningOf } from './page.ts';
import type { Meaning, Page } from './page.ts';
import { putInstead } from './put-instead.ts';
import { resultsOf } from './results.ts';
import type { Results } from './results.ts';
import { compareHeads, tableView } from './table-view.ts';
import { lookView } from './look-view.ts';
import { unreadWarnings } from './unread-warnings.ts';
import { withoutFiguresView } from './without-figures-view.ts';
import { yearsInstead } from './years-instead.ts';

/** Shows the choice in force: chart, table and what may be done with them, or why there is nothing to show. */
export async function showResult(page: Page, place: HTMLElement, isCurrent: () => boolean): Promise<void> {
  // Read before anything is drawn, when it costs nothing.
  const seen = columnsSeen(place);
  const meaning = meaningOf(page);
  const reason = whyNothing(page, meaning);
  const above = unreadWarnings(page, meaning.unknown);
  if (reason !== null) {
    announce(page, reason);
    return place.replaceChildren(...above, h('p', { class: 'said' }, reason));
  }
  const results = await resultsOf(page, meaning);
  if (!isCurrent()) return;
  const again = (): Promise<void> => showResult(page, place, isCurrent);
  if (results.unread === results.cells.length)
    return place.replaceChildren(...above, fileProblem(page, results.problems, { again }));
  const shown = [...above, ...partly(page, { meaning, results, again }), ...drawn(page, { meaning, results, seen })];
  keepPlace(place, () => putInstead(place, shown));
  scrollAsBefore(place, seen);
}

/** Says what is shown, after what else has come of the reader's last choice. */
const announce = (page: Page, text: string): void =>
  page.announce([yearsInstead(page), text].filter(told => told !== null).join(' '));

interface Partly {
  readonly meaning: Meaning;
  readonly results: Results;
  readonly again: () => Promise<void>;
}

/** What is missing because its file could not be had; nothing where all that is shown came. */
function partly(page: Page, { meaning, results: { cells, unread, problems }, again }: Partly): HTMLElement[] {
  if (unread === 0) return [];
  const missing = new Set(cells.filter(({ unread }) => unread).map(({ indicator }) => indicator));
  const names = meaning.indicators.filter(({ id }) => missing.has(id)).map(({ name }) => name);
  const lead = page.say('databank.partly', { names: listOf(page.context.lang, names) });
  return [fileProblem(page, problems, { lead, again })];
}

interface Drawn {
  readonly meaning: Meaning;
  readonly results: Results;
  readonly seen: ColumnsSeen;
}

function drawn(page: Page, { meaning, results, seen }: Drawn): Node[] {
  const { cells, unread, notAdded } = results;
  const { context, store, say } = page;
  const choice = store.choice();
  const shown: Shown = { context, choice, indicators: meaning.indicators, areas: meaning.areas, codes: meaning.codes };
  const axes = {
    indicator: meaning.indicators.map(({ id }) => id),
    area: meaning.areas.map(({ id }) => id),
    cut: meaning.codes.map(({ id }) => id),
    period: meaning.periods,
  };
  const table = sorted(pivot(cells, axes, choice), choice, compareHeads(shown));
  const parts = { shown, table, cellAt: shownCells(shown, table), title: titleOf(shown, meaning.groupName) };
  const refused = [...new Set(notAdded.map(({ area }) => area))].map(id =>
    h(
      'p',
      { class: 'said' },
      say('databank.notAdded', { name: meaning.areas.find(area => area.id === id)?.name ?? id }),
    ),
  );
  announce(page, say('databank.shown', { cells: formatNumber(context.lang, cells.length - unread) }));
  const chart = sameOrNew(shown, results, () => chartView(page, shown, results));
  return [
    ...(context.notice === null ? [] : [h('p', { class: 'small quiet' }, context.notice)]),
    ...refused,
    lookView(page),
    ...(chart ? [chart] : []),
    tableView(page, parts, seen.count),
    ...withoutFiguresView(page, meaning, results),
    actionsView(page, parts, { periods: meaning.periods, chart }),
  ];
}

let last: { readonly key: string; readonly chart: HTMLElement | null } | null = null;

/** The chart that stands already where only the look or order of the table is another, so that it stays as it was browsed. */
function sameOrNew({ choice }: Shown, { cells, unread }: Results, draw: () => HTMLElement | null): HTMLElement | null {
  const { sort, heat, rows, columns, ...drawn } = choice;
  const key = JSON.stringify([drawn, cells.length, unread]);
  if (last?.key !== key) last = { key, chart: draw() };
  return last.chart;
}

/** Why a choice shows nothing; null where it shows something. */
function whyNothing({ context, store, say }: Page, { indicators, areas, codes, periods }: Meaning): string | null {
  if (indicators.length === 0) return say('databank.noIndicator');
  if (areas.length === 0) return say('databank.noArea');
  if (codes.length === 0) return say('databank.noCode');
  if (periods.length === 0) return say('databank.noPeriod', { freq: say(`freq.${store.choice().freq}`) });
  const cells = indicators.length * areas.length * codes.length * periods.length;
  const told = (count: number): string => formatNumber(context.lang, count);
  return cells > MOST_CELLS ? say('databank.tooMany', { cells: told(cells), most: told(MOST_CELLS) }) : null;
}
