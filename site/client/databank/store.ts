import type { Choice } from '../../databank/choice.ts';
import { fromFragment } from '../../databank/from-fragment.ts';
import type { Unread } from '../../databank/fragment-parts.ts';
import { toFragment } from '../../databank/to-fragment.ts';

/** The choice in force; the address is where it is kept. */
export interface Store {
  readonly choice: () => Choice;
  readonly unread: () => readonly Unread[];
  /** Takes a change into the address and tells everybody. */
  change(part: Partial<Choice>): void;
  /** The choice before, as the browser's own Back; false where there is none. */
  undo(): void;
  readonly canUndo: () => boolean;
}

/** Keeps the choice in the fragment of the address and calls `changed` whenever it is another one. */
export function createStore(indicator: string, changed: () => void): Store {
  let read = fromFragment(location.hash.slice(1), indicator);
  let steps = 0;
  const reread = (): void => {
    read = fromFragment(location.hash.slice(1), indicator);
    changed();
  };
  addEventListener('popstate', reread);
  return {
    choice: () => read.choice,
    unread: () => read.unread,
    change: part => {
      const fragment = toFragment({ ...read.choice, ...part });
      if (fragment === toFragment(read.choice)) return;
      steps += 1;
      history.pushState(null, '', `#${fragment}`);
      reread();
    },
    undo: () => {
      if (steps === 0) return;
      steps -= 1;
      history.back();
    },
    canUndo: () => steps > 0,
  };
}
