import type { OwnGroup } from '../databank/choice.ts';

/** Most areas that stand side by side, and most indicators. */
export const MOST_AREAS = 6;
export const MOST_INDICATORS = 12;

/** Everything a reader has chosen to compare; the address holds all of it. */
export interface CompareChoice {
  readonly indicators: readonly string[];
  /** Areas in order: a code (`165`), the cluster of a municipality (`cluster:165`) or an own group (`own:Vestegnen`). */
  readonly areas: readonly string[];
  readonly groups: readonly OwnGroup[];
  /** The finest frequency of each indicator, or years. */
  readonly period: 'latest' | 'year';
  /** The reader's own goal or budget line for an indicator, in its unit. */
  readonly goals: Readonly<Record<string, number>>;
}

/** Where a reader begins: the indicators given, and no areas yet. */
export const firstComparison = (indicators: readonly string[]): CompareChoice => ({
  indicators,
  areas: [],
  groups: [],
  period: 'latest',
  goals: {},
});
