import { button, h } from './element.ts';
import type { FileProblem } from './load.ts';
import type { Page } from './page.ts';

/** What a reader is told beside the files: what is missing because of them; and what happens at another try. */
interface Told {
  readonly lead?: string;
  readonly again: () => Promise<void>;
}

/** Which files could not be had and why, a button that tries again, and the way to the files. */
export function fileProblem(
  { say, context }: Pick<Page, 'say' | 'context'>,
  problems: readonly FileProblem[],
  { lead, again }: Told,
): HTMLElement {
  const texts = problems.map(({ path, why }) => say(`databank.file.${why}`, { path }));
  const box = h(
    'div',
    { class: 'said', role: 'alert' },
    ...[...(lead === undefined ? [] : [lead]), ...new Set(texts)].map(text => h('p', {}, text)),
    h(
      'p',
      {},
      button(say('databank.again'), () => void retry()),
      ' ',
      h('a', { href: `../datasets/` }, say('databank.datasets')),
      ` (${context.version})`,
    ),
  );
  // The button goes with what it stood in; the reader is led to what came instead.
  const retry = async (): Promise<void> => {
    const place = box.parentElement;
    await again();
    place?.querySelector<HTMLElement>('.said button, .scroll')?.focus();
  };
  return box;
}
