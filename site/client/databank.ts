import type { Context } from '../databank/context.ts';
import { chooseCut } from './databank/choose-cut.ts';
import { chooseLayout } from './databank/choose-layout.ts';
import { chooseWhat } from './databank/choose-what.ts';
import { chooseWhen } from './databank/choose-when.ts';
import { chooseWhere } from './databank/choose-where.ts';
import { keepPlace } from './databank/keep-place.ts';
import { sayIn } from './databank/page.ts';
import type { Page } from './databank/page.ts';
import { showResult } from './databank/result-view.ts';
import { createStore } from './databank/store.ts';

const root = document.querySelector<HTMLElement>('[data-databank]');
if (root) void start(root);

/** Opens the databank in its place on the page. */
async function start(place: HTMLElement): Promise<void> {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'da';
  const say = sayIn(lang);
  const [panel, result, live] = ['panel', 'result', 'live'].map(name =>
    place.querySelector<HTMLElement>(`[data-${name}]`)!,
  ) as [HTMLElement, HTMLElement, HTMLElement];
  const announce = (text: string): void => {
    live.textContent = text;
  };
  let context: Context;
  try {
    const response = await fetch(place.dataset['context']!);
    if (!response.ok) throw new Error(`missing context: ${response.status}`);
    context = (await response.json()) as Context;
  } catch {
    result.textContent = say('databank.file.missing', { path: 'context.json' });
    return;
  }
  const files = new URL(place.dataset['files']!, location.href).href;
  let turn = 0;
  const draw = (): void => {
    turn += 1;
    const own = turn;
    keepPlace(panel, () =>
      panel.replaceChildren(chooseWhat(page), chooseWhere(page), chooseWhen(page), chooseCut(page), chooseLayout(page)),
    );
    void showResult(page, result, () => own === turn);
  };
  const store = createStore(place.dataset['first']!, draw);
  const page: Page = { context, store, files, say, announce };
  // On a narrow screen the choices are unfolded by the reader, so that the table is seen at once.
  if (matchMedia('(max-width: 62rem)').matches) place.querySelector('details')?.removeAttribute('open');
  draw();
  place.classList.add('ready');
}
