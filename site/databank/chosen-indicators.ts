import type { Choice } from './choice.ts';
import type { Context, KnownIndicator, Named } from './context.ts';

/** The headline group, or the chosen one where the indicator has it. */
export const groupOf = (indicator: KnownIndicator, { targetGroup }: Pick<Choice, 'targetGroup'>): string =>
  targetGroup !== null && indicator.targetGroups.includes(targetGroup) ? targetGroup : indicator.targetGroups[0]!;

/** The known indicators of a choice in order, and the ids that mean nothing here. */
export function chosenIndicators(
  { indicators }: Pick<Choice, 'indicators'>,
  { indicators: known }: Pick<Context, 'indicators'>,
): { shown: KnownIndicator[]; unknown: string[] } {
  const found = indicators.map(id => known.find(one => one.id === id));
  return {
    shown: found.filter(one => one !== undefined),
    unknown: indicators.filter((_, i) => found[i] === undefined),
  };
}

/** The codes a choice is cut by, the total first; one entry without a code where there is no cut. */
export function chosenCodes(
  { cut, codes }: Pick<Choice, 'cut' | 'codes'>,
  { indicators, codes: known }: { readonly indicators: readonly KnownIndicator[]; readonly codes: Context['codes'] },
): Named[] {
  if (cut === null) return [{ id: '', name: '' }];
  const told = new Set(indicators.flatMap(indicator => indicator.cuts[cut] ?? []));
  return known[cut].filter(({ id }) => told.has(id) && (codes.length === 0 || codes.includes(id)));
}

/** The target group and the codes of the cut that a choice names and nobody knows. */
export const unknownCodes = (
  { targetGroup, cut, codes }: Pick<Choice, 'targetGroup' | 'cut' | 'codes'>,
  { codes: known }: Pick<Context, 'codes'>,
): string[] => [
  ...(targetGroup === null || has(known.target_group, targetGroup) ? [] : [targetGroup]),
  ...(cut === null ? [] : codes.filter(code => !has(known[cut], code))),
];

const has = (list: readonly Named[], code: string): boolean => list.some(({ id }) => id === code);
