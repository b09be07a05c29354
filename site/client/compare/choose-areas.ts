import { MOST_AREAS } from '../../compare/compare-choice.ts';
import { areaNamed } from '../databank/area-named.ts';
import { afterFocus, chips, h, picker } from '../databank/element.ts';
import { chooseGroup } from './choose-group.ts';
import { compareMeaning } from './compare-page.ts';
import type { ComparePage } from './compare-page.ts';
import { keptGroups } from './kept-groups.ts';

/** Chooses areas: single ones by name, clusters and own groups. */
export function chooseAreas(page: ComparePage): HTMLElement {
  const { store, say, announce } = page;
  const { areas } = compareMeaning(page);
  const add = (token: string, groups = store.choice().groups): void => {
    if (areas.length >= MOST_AREAS && !store.choice().areas.includes(token))
      return announce(say('comparePage.full', { most: MOST_AREAS }));
    store.change({ areas: [...new Set([...areas.map(({ id }) => id), token])], groups });
  };
  return h(
    'fieldset',
    {},
    h('legend', {}, say('databank.areas')),
    chips(
      say('databank.chosenAreas'),
      areas.map(({ id, name }) => ({
        name,
        removeLabel: say('databank.remove', { name }),
        remove: () => store.change({ areas: areas.filter(area => area.id !== id).map(area => area.id) }),
      })),
    ),
    byName(page, add),
    together(page, add),
    chooseGroup(page, group =>
      add(`own:${group.name}`, [...store.choice().groups.filter(({ name }) => name !== group.name), group]),
    ),
  );
}

function byName({ context, say, announce }: ComparePage, add: (token: string) => void): HTMLElement {
  const known = context.areas.filter(({ level }) => level !== 'other');
  const list = h('datalist', { id: 'compare-areas' }, ...known.map(({ name }) => h('option', { value: name })));
  const take = (): void => {
    const area = areaNamed(known, field.value);
    if (area) add(area.id);
    else if (field.value.trim() !== '') announce(say('databank.noSuchArea', { name: field.value.trim() }));
  };
  const onchange = afterFocus(take);
  const field = h('input', { type: 'text', list: 'compare-areas', autocomplete: 'off', onchange });
  return h('label', {}, h('span', {}, say('databank.addArea')), field, list);
}

function together(
  { context, store, say }: ComparePage,
  add: (token: string, groups?: ReturnType<typeof keptGroups>) => void,
): HTMLElement {
  const groups = [...new Map([...keptGroups(), ...store.choice().groups].map(group => [group.name, group])).values()];
  const chosen = store.choice().areas;
  const clusters = context.clusters
    ? context.areas.filter(({ id, level }) => level === 'municipality' && context.clusters!.members[id])
    : [];
  const options = [
    { value: '', text: say('databank.choose') },
    ...groups.map(({ name }) => ({ value: `own:${name}`, text: name, group: say('comparePage.ownGroups') })),
    ...clusters.map(({ id, name }) => ({
      value: `cluster:${id}`,
      text: name,
      group: say('databank.clusterGroup', { year: context.clusters!.year }),
    })),
  ];
  return picker(
    say('comparePage.addCluster'),
    options.filter(({ value }) => !chosen.includes(value)),
    {
      value: '',
      onchoose: token => {
        const group = groups.find(({ name }) => token === `own:${name}`);
        if (token === '') return;
        add(token, group && [...store.choice().groups.filter(({ name }) => name !== group.name), group]);
      },
    },
  );
}
