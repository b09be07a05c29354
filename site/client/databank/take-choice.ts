import { afterFocus } from './element.ts';
import { sayIn } from './page.ts';

/** Milliseconds within which a change follows the key that made it, where no list was opened between. */
const BY_KEY = 150;

/**
 * Takes what a reader chooses from a list. What is picked in the opened list is taken at once. What the arrow keys or the
 * letters of a name pass on a closed list is not: it is taken with Enter or when the reader moves on, left with Escape,
 * and a line below the list says so.
 */
export function takeChoice(select: HTMLSelectElement, take: (value: string) => void): void {
  const say = sayIn(document.documentElement.lang === 'en' ? 'en' : 'da');
  const hint = document.createElement('small');
  hint.ariaHidden = 'true';
  let taken = select.value;
  let keyAt = -Infinity;
  const settle = (): void => {
    hint.remove();
    if (select.value === taken) return;
    taken = select.value;
    take(taken);
  };
  const wait = (): void => {
    hint.textContent = say('databank.takeWithEnter');
    select.after(hint);
    const live = document.querySelector('[data-live]');
    if (live) live.textContent = hint.textContent;
  };
  select.addEventListener('keydown', event => {
    if (event.key !== 'Enter') keyAt = performance.now();
    if (event.key === 'Escape') select.value = taken;
    if (select.value === taken) return hint.remove();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    settle();
  });
  select.addEventListener('change', () => {
    if (performance.now() - keyAt > BY_KEY) settle();
    else if (select.value === taken) hint.remove();
    else wait();
  });
  // A list that a redraw took away is left.
  select.addEventListener(
    'blur',
    afterFocus(() => {
      if (select.isConnected) settle();
    }),
  );
}
