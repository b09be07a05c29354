import { listOf } from '../../../src/i18n/list-of.ts';
import { MOST_AREAS, MOST_INDICATORS } from '../../compare/compare-choice.ts';
import type { ComparedIndicator } from '../../compare/compared.ts';
import { h } from '../databank/element.ts';
import { fileProblem } from '../databank/file-problem.ts';
import { unreadWarnings } from '../databank/unread-warnings.ts';
import { isUnjudged } from './compare-cells.ts';
import { compareMeaning } from './compare-page.ts';
import type { CompareMeaning, ComparePage } from './compare-page.ts';
import { compareResults } from './compare-results.ts';
import { compareTable } from './compare-table.ts';
import { takeView } from './take-view.ts';

/** Shows the comparison in its place: what of the address is not shown, the table, and what can be done with it. */
export async function showComparison(page: ComparePage, place: HTMLElement, isCurrent: () => boolean): Promise<void> {
  const meaning = compareMeaning(page);
  const above = [...unreadWarnings(page, meaning.unknown), ...leftOut(page, meaning)];
  const reason = whyNothing(page, meaning);
  if (reason !== null) return place.replaceChildren(...above, h('p', { class: 'said' }, reason));
  const { compared, problems } = await compareResults(page, meaning);
  if (!isCurrent()) return;
  const again = (): Promise<void> => showComparison(page, place, isCurrent);
  if (compared.length === 0) return place.replaceChildren(...above, fileProblem(page, problems, { again }));
  const { say, context, announce } = page;
  announce(say('comparePage.shown', { indicators: compared.length, areas: meaning.areas.length }));
  const lead = missing(page, meaning, compared);
  place.replaceChildren(
    ...above,
    ...(problems.length === 0 ? [] : [fileProblem(page, problems, { lead, again })]),
    ...(meaning.areas.length === 1 ? [h('p', { class: 'said' }, say('comparePage.oneArea'))] : []),
    ...(context.notice === null ? [] : [h('p', { class: 'small quiet' }, context.notice)]),
    compareTable(page, compared),
    h('div', { class: 'compare-notes' }, ...notes(page, compared)),
    takeView(page, compared),
  );
}

/** What could not be had, in words: whole indicators, and the verdicts on areas. */
function missing(
  { say, context }: ComparePage,
  { indicators }: CompareMeaning,
  compared: readonly ComparedIndicator[],
): string {
  const came = new Set(compared.map(({ indicator }) => indicator.id));
  const names = [
    ...indicators.filter(({ id }) => !came.has(id)).map(({ name }) => name),
    ...compared[0]!.areas
      .filter(({ unread }) => unread)
      .map(({ area }) => say('comparePage.verdictsOn', { area: area.name })),
  ];
  return say('comparePage.partly', { names: listOf(context.lang, names) });
}

/** What the table does not say by itself. */
function notes({ say }: ComparePage, compared: readonly ComparedIndicator[]): HTMLElement[] {
  const areas = compared.flatMap(one => one.areas);
  const texts = [say('comparePage.caution'), ...(areas.some(isUnjudged) ? [say('comparePage.singleNote')] : [])];
  return texts.map(text => h('p', { class: 'small' }, text));
}

function whyNothing({ say }: ComparePage, { indicators, areas }: CompareMeaning): string | null {
  if (areas.length === 0) return say('comparePage.noAreas');
  return indicators.length === 0 ? say('databank.noIndicator') : null;
}

/** What is beyond the most that can stand side by side. */
function leftOut({ say }: ComparePage, { moreAreas, moreIndicators }: CompareMeaning): HTMLElement[] {
  const told = (names: readonly string[]): string => names.slice(0, 10).join(', ');
  return [
    ...(moreAreas.length > 0 ? [say('comparePage.tooMany', { most: MOST_AREAS, names: told(moreAreas) })] : []),
    ...(moreIndicators.length > 0
      ? [say('comparePage.tooManyIndicators', { most: MOST_INDICATORS, names: told(moreIndicators) })]
      : []),
  ].map(text => h('p', { class: 'said' }, text));
}
