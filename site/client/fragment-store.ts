import type { Unread } from '../databank/fragment-parts.ts';

/** A choice in force; the address is where it is kept. */
export interface FragmentStore<Choice> {
  readonly choice: () => Choice;
  readonly unread: () => readonly Unread[];
  /** Takes a change into the address and tells everybody. */
  change(part: Partial<Choice>): void;
  /** The choice before, as the browser's own Back. */
  undo(): void;
  readonly canUndo: () => boolean;
}

/** How a choice is read from a fragment and written as one. */
export interface FragmentForm<Choice> {
  readonly read: (fragment: string) => { readonly choice: Choice; readonly unread: readonly Unread[] };
  readonly write: (choice: Choice) => string;
}

/** Keeps a choice in the fragment of the address and calls `changed` whenever it is another one. */
export function fragmentStore<Choice>(
  { read, write }: FragmentForm<Choice>,
  changed: () => void,
): FragmentStore<Choice> {
  const here = (): ReturnType<typeof read> => read(location.hash.slice(1));
  let held = here();
  let steps = 0;
  const reread = (): void => {
    held = here();
    changed();
  };
  addEventListener('popstate', reread);
  return {
    choice: () => held.choice,
    unread: () => held.unread,
    change: part => {
      const fragment = write({ ...held.choice, ...part });
      if (fragment === write(held.choice)) return;
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

/** Makes a choice after `?`, as other pages lead here with, the fragment that it is kept in. */
export function choiceFromQuery(): void {
  if (location.hash === '' && location.search.length > 1)
    history.replaceState(null, '', `${location.pathname}#${location.search.slice(1)}`);
}
