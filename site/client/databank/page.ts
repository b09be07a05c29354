import { chosenAreas } from '../../databank/chosen-areas.ts';
import type { ChosenArea } from '../../databank/chosen-areas.ts';
import { chosenCodes, chosenIndicators, groupOf, unknownCodes } from '../../databank/chosen-indicators.ts';
import { chosenPeriods } from '../../databank/chosen-periods.ts';
import type { Context, KnownIndicator, Named } from '../../databank/context.ts';
import { t } from '../../../src/i18n/translate.ts';
import type { TextKey, TextParams } from '../../../src/i18n/translate.ts';
import type { Store } from './store.ts';

/** What every part of the page works with. */
export interface Page {
  readonly context: Context;
  readonly store: Store;
  /** Address of the version's files, ending in a slash. */
  readonly files: string;
  readonly say: (key: TextKey, params?: TextParams) => string;
  /** Tells readers who do not see it what has happened. */
  readonly announce: (text: string) => void;
}

/** The meaning of the choice in force. */
export interface Meaning {
  readonly indicators: readonly KnownIndicator[];
  readonly areas: readonly ChosenArea[];
  readonly codes: readonly Named[];
  readonly periods: readonly string[];
  readonly unknown: readonly string[];
  /** Name of the target group, where all indicators are told for the same one and it is not all. */
  readonly groupName: string | null;
}

/** What the choice in force means with what the databank knows. */
export function meaningOf({ context, store, say }: Page): Meaning {
  const choice = store.choice();
  const indicators = chosenIndicators(choice, context);
  const areas = chosenAreas(choice, context, { cluster: say('databank.clusterOf', { area: '{area}' }) });
  const told = indicators.shown.filter(({ freqs }) => freqs.includes(choice.freq));
  const groups = new Set(indicators.shown.map(indicator => groupOf(indicator, choice)));
  const [group] = groups;
  return {
    indicators: indicators.shown,
    areas: areas.shown,
    codes: chosenCodes(choice, { indicators: indicators.shown, codes: context.codes }),
    periods: chosenPeriods(choice, told),
    unknown: [...indicators.unknown, ...areas.unknown, ...unknownCodes(choice, context)],
    groupName:
      groups.size === 1 && group !== '_T' && choice.cut !== 'target_group'
        ? (context.codes.target_group.find(({ id }) => id === group)?.name ?? null)
        : null,
  };
}

/** The page's texts in its language. */
export const sayIn =
  (lang: Context['lang']) =>
  (key: TextKey, params: TextParams = {}): string =>
    t(lang, key, params);
