import { toFragment } from '../../databank/to-fragment.ts';
import type { Choice, Cut } from '../../databank/choice.ts';
import type { Page } from './page.ts';

/** Cuts that figures are told by for whole years only. */
const YEARLY: readonly (Cut | null)[] = ['sex', 'age', 'origin'];

/** The frequency before choices that turned to years by themselves, by their fragments. */
const before = new Map<string, Choice['freq']>();

/** Takes a cut into the choice; with one that is told by year come years, and the page remembers what they came for. */
export function takeCut({ store }: Pick<Page, 'store'>, cut: Cut | null): void {
  const choice = store.choice();
  const turns = YEARLY.includes(cut) && choice.freq !== 'Y';
  const years = turns ? ({ freq: 'Y', span: { latest: 10 } } as const) : {};
  const part = { cut, codes: [], sort: null, ...years };
  const fragment = toFragment({ ...choice, ...part });
  if (turns) before.set(fragment, choice.freq);
  else before.delete(fragment);
  store.change(part);
}

/** Why the table has years now, in words; null where the choice in force did not turn to them by itself. */
export function yearsInstead({ store, say }: Pick<Page, 'store' | 'say'>): string | null {
  const choice = store.choice();
  const freq = before.get(toFragment(choice));
  if (freq === undefined || choice.cut === null) return null;
  return say('databank.yearsInstead', {
    freq: say(`freq.${freq}`).toLowerCase(),
    cut: say(`databank.cut.${choice.cut}`).toLowerCase(),
  });
}
