import { button, h } from './element.ts';
import type { FileProblem } from './load.ts';
import type { Page } from './page.ts';

/** Which file could not be had and why, a button that tries again, and the way to the files. */
export function fileProblem(
  { say, context }: Pick<Page, 'say' | 'context'>,
  { path, why }: FileProblem,
  again: () => void,
): HTMLElement {
  return h(
    'div',
    { class: 'said', role: 'alert' },
    h('p', {}, say(`databank.file.${why}`, { path })),
    h(
      'p',
      {},
      button(say('databank.again'), again),
      ' ',
      h('a', { href: `../datasets/` }, say('databank.datasets')),
      ` (${context.version})`,
    ),
  );
}
