import type { Context } from '../databank/context.ts';
import { chooseCut } from './databank/choose-cut.ts';
import { chooseLayout } from './databank/choose-layout.ts';
import { chooseWhat } from './databank/choose-what.ts';
import { chooseWhen } from './databank/choose-when.ts';
import { chooseWhere } from './databank/choose-where.ts';
import { drawnAnew, foldWhereNarrow, openTool } from './databank/open-tool.ts';
import type { Page } from './databank/page.ts';
import { showResult } from './databank/result-view.ts';
import { createStore } from './databank/store.ts';
import { choiceFromQuery } from './fragment-store.ts';

const root = document.querySelector<HTMLElement>('[data-databank]');
if (root) void start(root);

/** Opens the databank in its place on the page. */
async function start(place: HTMLElement): Promise<void> {
  const tool = await openTool<[Context]>(place, ['context']);
  if (!tool) return;
  choiceFromQuery();
  const { files, say, announce } = tool;
  const draw = drawnAnew(tool, {
    chosen: () => {
      const { sort, heat, form, ...choice } = store.choice();
      return JSON.stringify(choice);
    },
    choices: () => [chooseWhat(page), chooseWhere(page), chooseWhen(page), chooseCut(page), chooseLayout(page)],
    show: (result, isLatest) => showResult(page, result, isLatest),
  });
  const store = createStore(place.dataset['first']!, draw);
  const page: Page = { context: tool.known[0], store, files, say, announce };
  foldWhereNarrow(place);
  draw();
  place.classList.add('ready');
}
