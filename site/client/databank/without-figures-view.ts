import { withoutFigures } from '../../databank/without-figures.ts';
import { h } from './element.ts';
import type { Meaning, Page } from './page.ts';
import type { Results } from './results.ts';

/** Names the indicators that have no figures in the choice, and what there are figures for. */
export function withoutFiguresView({ context, say }: Page, { indicators }: Meaning, results: Results): HTMLElement[] {
  const groupName = (code: string): string => context.codes.target_group.find(({ id }) => id === code)?.name ?? code;
  return withoutFigures(indicators, results).map(({ name, targetGroups, freqs }) =>
    h(
      'p',
      { class: 'small' },
      say('databank.noFigures', {
        name,
        groups: targetGroups.map(groupName).join(', '),
        freqs: freqs.map(freq => say(`freq.${freq}`)).join(', '),
      }),
    ),
  );
}
