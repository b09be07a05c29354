import { MOST_AREAS, MOST_INDICATORS } from '../../compare/compare-choice.ts';
import type { CompareChoice } from '../../compare/compare-choice.ts';
import type { CompareContext } from '../../compare/compare-context.ts';
import { chosenAreas } from '../../databank/chosen-areas.ts';
import type { ChosenArea } from '../../databank/chosen-areas.ts';
import { chosenIndicators } from '../../databank/chosen-indicators.ts';
import type { KnownIndicator } from '../../databank/context.ts';
import type { Page } from '../databank/page.ts';
import type { FragmentStore } from '../fragment-store.ts';

/** What every part of the compare page works with. */
export interface ComparePage extends Omit<Page, 'store'> {
  readonly own: CompareContext;
  readonly store: FragmentStore<CompareChoice>;
}

/** What the choice in force means with what the page knows, and what of it is not shown. */
export interface CompareMeaning {
  readonly indicators: readonly KnownIndicator[];
  readonly areas: readonly ChosenArea[];
  readonly unknown: readonly string[];
  /** Names of areas and indicators beyond what can stand side by side. */
  readonly moreAreas: readonly string[];
  readonly moreIndicators: readonly string[];
}

/** What the choice in force means. */
export function compareMeaning({
  context,
  store,
  say,
}: Pick<ComparePage, 'context' | 'store' | 'say'>): CompareMeaning {
  const choice = store.choice();
  const indicators = chosenIndicators(choice, context);
  const areas = chosenAreas(choice, context, { cluster: say('databank.clusterOf', { area: '{area}' }) });
  const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);
  return {
    indicators: indicators.shown.slice(0, MOST_INDICATORS),
    areas: areas.shown.slice(0, MOST_AREAS),
    unknown: [...indicators.unknown, ...areas.unknown],
    moreAreas: names(areas.shown.slice(MOST_AREAS)),
    moreIndicators: names(indicators.shown.slice(MOST_INDICATORS)),
  };
}
