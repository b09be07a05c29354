import type { CompareChoice } from '../../compare/compare-choice.ts';
import type { ComparePage } from './compare-page.ts';

const KEY = 'goals';

/** The reader's goals kept in this browser, by indicator; none where storage is closed or holds something else. */
export function keptGoals(): CompareChoice['goals'] {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof held !== 'object' || held === null) return {};
    return Object.fromEntries(
      Object.entries(held).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
    );
  } catch {
    return {};
  }
}

/** Keeps a goal in this browser, or forgets it where it is null. */
export function keepGoal(indicator: string, goal: number | null): void {
  const { [indicator]: _, ...others } = keptGoals();
  try {
    localStorage.setItem(KEY, JSON.stringify(goal === null ? others : { ...others, [indicator]: goal }));
  } catch {
    // Storage is full or closed: the address holds the goal all the same.
  }
}

/** Brings kept goals back where the address has none; true where there were any for what is shown. */
export function bringGoals({ store, say, announce }: ComparePage): boolean {
  const { goals, indicators } = store.choice();
  const kept = Object.entries(keptGoals()).filter(([id]) => indicators.includes(id));
  if (Object.keys(goals).length > 0 || kept.length === 0) return false;
  store.change({ goals: Object.fromEntries(kept) });
  announce(say('comparePage.goalsKept'));
  return true;
}
