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
import { keepPlace } from './databank/keep-place.ts';
import { sayIn } from './databank/page.ts';
import { fragmentStore } from './fragment-store.ts';

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) void start(root);

/** Opens the comparison in its place on the page. */
async function start(place: HTMLElement): Promise<void> {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'da';
  const say = sayIn(lang);
  const [panel, result, live] = ['panel', 'result', 'live'].map(name =>
    place.querySelector<HTMLElement>(`[data-${name}]`)!,
  ) as [HTMLElement, HTMLElement, HTMLElement];
  const announce = (text: string): void => {
    live.textContent = text;
  };
  const [context, own] = await Promise.all([
    read<Context>(place.dataset['context']!),
    read<CompareContext>(place.dataset['compare']!),
  ]).catch(() => [null, null] as const);
  if (!context || !own) {
    result.textContent = say('databank.file.missing', { path: 'context.json' });
    return;
  }
  // Pages lead here with a choice after `?`; it is kept after `#`, which never leaves the browser.
  if (location.hash === '' && location.search.length > 1)
    history.replaceState(null, '', `${location.pathname}#${location.search.slice(1)}`);
  const undo = (): HTMLElement =>
    h(
      'p',
      {},
      button(say('databank.undo'), () => store.undo(), { disabled: !store.canUndo() }),
    );
  let turn = 0;
  const draw = (): void => {
    turn += 1;
    const mine = turn;
    keepPlace(panel, () => panel.replaceChildren(chooseAreas(page), chooseIndicators(page), chooseGoals(page), undo()));
    void showComparison(page, result, () => mine === turn);
  };
  const store = fragmentStore(
    { read: fragment => comparisonFromFragment(fragment, own.first), write: comparisonToFragment },
    draw,
  );
  const files = new URL(place.dataset['files']!, location.href).href;
  const page: ComparePage = { context, own, store, files, say, announce };
  // On a narrow screen the choices are unfolded by the reader, so that the table is seen at once.
  if (matchMedia('(max-width: 62rem)').matches && store.choice().areas.length > 0)
    place.querySelector('details')?.removeAttribute('open');
  if (!bringGoals(page)) draw();
  place.classList.add('ready');
}

async function read<Shape>(address: string): Promise<Shape> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`missing context: ${response.status}`);
  return (await response.json()) as Shape;
}
