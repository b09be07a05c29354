import type { Choice } from '../../databank/choice.ts';
import { fromFragment } from '../../databank/from-fragment.ts';
import { toFragment } from '../../databank/to-fragment.ts';
import { fragmentStore } from '../fragment-store.ts';
import type { FragmentStore } from '../fragment-store.ts';

/** The choice in force; the address is where it is kept. */
export type Store = FragmentStore<Choice>;

/** Keeps the databank's choice in the fragment of the address; `indicator` is the one that a reader begins with. */
export const createStore = (indicator: string, changed: () => void): Store =>
  fragmentStore({ read: fragment => fromFragment(fragment, indicator), write: toFragment }, changed);
