import { groupOf } from '../../databank/chosen-indicators.ts';
import { chips, h, picker } from './element.ts';
import { meaningOf } from './page.ts';
import type { Page } from './page.ts';

/** Chooses indicators and their target group. */
export function chooseWhat(page: Page): HTMLElement {
  const { context, store, say } = page;
  const { indicators } = meaningOf(page);
  const choice = store.choice();
  const left = context.indicators.filter(({ id }) => !choice.indicators.includes(id));
  const add = picker(
    say('databank.addIndicator'),
    [
      { value: '', text: say('databank.choose') },
      ...left.map(({ id, name, subject }) => ({
        value: id,
        text: name,
        group: context.subjects.find(one => one.id === subject)?.name ?? '',
      })),
    ],
    {
      value: '',
      onchoose: id => id !== '' && store.change({ indicators: [...choice.indicators, id], sort: null }),
    },
  );
  return h(
    'fieldset',
    {},
    h('legend', {}, say('databank.indicators')),
    chips(
      say('databank.chosenIndicators'),
      indicators.map(({ id, name }) => ({
        name,
        removeLabel: say('databank.remove', { name }),
        remove: () => store.change({ indicators: choice.indicators.filter(one => one !== id), sort: null }),
      })),
    ),
    add,
    groupPicker(page),
  );
}

function groupPicker(page: Page): HTMLElement | null {
  const { context, store, say } = page;
  const { indicators } = meaningOf(page);
  const choice = store.choice();
  const groups = new Set(indicators.flatMap(({ targetGroups }) => targetGroups));
  if (groups.size < 2 || choice.cut === 'target_group') return null;
  const names = context.codes.target_group.filter(({ id }) => groups.has(id));
  const own = indicators[0] ? groupOf(indicators[0], choice) : '';
  return picker(
    say('databank.targetGroup'),
    names.map(({ id, name }) => ({ value: id, text: name })),
    { value: choice.targetGroup ?? own, onchoose: targetGroup => store.change({ targetGroup, sort: null }) },
  );
}
