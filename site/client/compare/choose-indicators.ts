import { chips, h, picker } from '../databank/element.ts';
import { compareMeaning } from './compare-page.ts';
import type { ComparePage } from './compare-page.ts';

/** Chooses indicators, and whether their latest period or latest year is compared. */
export function chooseIndicators(page: ComparePage): HTMLElement {
  const { context, store, say } = page;
  const { indicators } = compareMeaning(page);
  const ids = indicators.map(({ id }) => id);
  const left = context.indicators.filter(({ id }) => !ids.includes(id));
  return h(
    'fieldset',
    {},
    h('legend', {}, say('databank.indicators')),
    chips(
      say('databank.chosenIndicators'),
      indicators.map(({ id, shortName: name }) => ({
        name,
        removeLabel: say('databank.remove', { name }),
        remove: () => store.change({ indicators: ids.filter(one => one !== id) }),
      })),
    ),
    picker(
      say('databank.addIndicator'),
      [
        { value: '', text: say('databank.choose') },
        ...left.map(({ id, name, subject }) => ({
          value: id,
          text: name,
          group: context.subjects.find(one => one.id === subject)?.name ?? '',
        })),
      ],
      { value: '', onchoose: id => id !== '' && store.change({ indicators: [...ids, id] }) },
    ),
    picker(
      say('comparePage.period'),
      (['latest', 'year'] as const).map(value => ({ value, text: say(`comparePage.period.${value}`) })),
      {
        value: store.choice().period,
        onchoose: value => store.change({ period: value === 'year' ? 'year' : 'latest' }),
      },
    ),
  );
}
