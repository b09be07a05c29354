import { comparisonFromFragment } from '../compare/comparison-from-fragment.ts';
import { comparisonToFragment } from '../compare/comparison-to-fragment.ts';
import type { CompareContext } from '../compare/compare-context.ts';
import type { Context } from '../databank/context.ts';
import { bringGoals } from './compare/kept-goals.ts';
import { chooseAreas } from './compare/choose-areas.ts';
import { chooseGoals } from './compare/choose-goals.ts';
import { chooseIndicators } from './compare/choose-indicators.ts';
import type { ComparePage } from './compare/compare-page.ts';
import { showComparison } from './compare/show-comparison.ts';
import { button, h } from './databank/element.ts';
import { drawnAnew, foldWhereNarrow, openTool } from './databank/open-tool.ts';
import { choiceFromQuery, fragmentStore } from './fragment-store.ts';

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) void start(root);

/** Opens the comparison in its place on the page. */
async function start(place: HTMLElement): Promise<void> {
  const tool = await openTool<[Context, CompareContext]>(place, ['context', 'compare']);
  if (!tool) return;
  choiceFromQuery();
  const {
    files,
    say,
    announce,
    known: [context, own],
  } = tool;
  const undo = (): HTMLElement =>
    h(
      'p',
      {},
      button(say('databank.undo'), () => store.undo(), { disabled: !store.canUndo() }),
    );
  const draw = drawnAnew(tool, {
    choices: () => [chooseAreas(page), chooseIndicators(page), chooseGoals(page), undo()],
    show: (result, isLatest) => showComparison(page, result, isLatest),
  });
  const store = fragmentStore(
    { read: fragment => comparisonFromFragment(fragment, own.first), write: comparisonToFragment },
    draw,
  );
  const page: ComparePage = { context, own, store, files, say, announce };
  if (store.choice().areas.length > 0) foldWhereNarrow(place);
  if (!bringGoals(page)) draw();
  place.classList.add('ready');
}
