import { formatNumber } from '../../../src/i18n/format-number.ts';
import { MOST_CELLS } from '../../databank/choice.ts';
import { pivot, sorted } from '../../databank/pivot.ts';
import { shownCells, titleOf } from '../../databank/shown-table.ts';
import type { Shown } from '../../databank/shown-table.ts';
import { actionsView } from './actions-view.ts';
import { chartView } from './chart-view.ts';
import { h } from './element.ts';
import { fileProblem } from './file-problem.ts';
import { FileProblem } from './load.ts';
import { meaningOf } from './page.ts';
import type { Meaning, Page } from './page.ts';
import { resultsOf } from './results.ts';
import type { Results } from './results.ts';
import { compareHeads, tableView } from './table-view.ts';
import { lookView } from './look-view.ts';
import { unreadWarnings } from './unread-warnings.ts';
import { withoutFiguresView } from './without-figures-view.ts';

/** Shows the choice in force: chart, table and what may be done with them, or why there is nothing to show. */
export async function showResult(page: Page, place: HTMLElement, isCurrent: () => boolean): Promise<void> {
  const meaning = meaningOf(page);
  const reason = whyNothing(page, meaning);
  if (reason !== null)
    return place.replaceChildren(...unreadWarnings(page, meaning.unknown), h('p', { class: 'said' }, reason));
  try {
    const results = await resultsOf(page, meaning);
    if (!isCurrent()) return;
    place.replaceChildren(...unreadWarnings(page, meaning.unknown), ...drawn(page, meaning, results));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    if (isCurrent()) place.replaceChildren(fileProblem(page, error, () => void showResult(page, place, isCurrent)));
  }
}

function drawn(page: Page, meaning: Meaning, results: Results): Node[] {
  const { cells, notAdded } = results;
  const { context, store, say, announce } = page;
  const choice = store.choice();
  const shown: Shown = { context, choice, indicators: meaning.indicators, areas: meaning.areas, codes: meaning.codes };
  const table = sorted(pivot(cells, choice), choice, compareHeads(shown));
  const parts = { shown, table, cells: shownCells(shown, table), title: titleOf(shown, meaning.groupName) };
  const refused = [...new Set(notAdded.map(({ area }) => area))].map(id =>
    h(
      'p',
      { class: 'said' },
      say('databank.notAdded', { name: meaning.areas.find(area => area.id === id)?.name ?? id }),
    ),
  );
  announce(say('databank.shown', { cells: formatNumber(context.lang, cells.length) }));
  const chart = chartView(page, shown, cells);
  return [
    ...(context.notice === null ? [] : [h('p', { class: 'small quiet' }, context.notice)]),
    ...refused,
    lookView(page),
    ...(chart ? [chart] : []),
    tableView(page, parts),
    ...withoutFiguresView(page, meaning, results),
    actionsView(page, parts, meaning.periods),
  ];
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
