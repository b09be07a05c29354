import type { Context, KnownArea } from '../../databank/context.ts';
import { areaNamed } from './area-named.ts';
import { afterFocus, button, chips, h, picker } from './element.ts';
import { meaningOf } from './page.ts';
import type { Page } from './page.ts';

/** Tokens that stand for many areas, with their words. */
const LEVELS = ['region', 'province', 'council', 'municipality'] as const;

/** Chooses areas: single ones by name, whole levels, the municipalities of a region, clusters and own groups. */
export function chooseWhere(page: Page): HTMLElement {
  const { store, say } = page;
  const choice = store.choice();
  const change = (areas: readonly string[]): void => store.change({ areas, sort: null });
  return h(
    'fieldset',
    {},
    h('legend', {}, say('databank.areas')),
    chips(
      say('databank.chosenAreas'),
      choice.areas
        .map(token => ({ token, name: tokenName(page, token) }))
        .filter(({ name }) => name !== '')
        .map(({ token, name }) => ({
          name,
          removeLabel: say('databank.remove', { name }),
          remove: () => change(choice.areas.filter(one => one !== token)),
        })),
    ),
    byName(page, area => change([...new Set([...choice.areas, area.id])])),
    manyAreas(page, token => change([...new Set([...choice.areas, token])])),
    ownGroup(page),
  );
}

function byName({ context, say, announce }: Page, add: (area: KnownArea) => void): HTMLElement {
  const current = context.areas.filter(area => area.current && area.level !== 'other');
  const list = h('datalist', { id: 'databank-areas' }, ...current.map(({ name }) => h('option', { value: name })));
  const take = (): void => {
    const area = areaNamed(current, field.value);
    if (area) add(area);
    else if (field.value.trim() !== '') announce(say('databank.noSuchArea', { name: field.value.trim() }));
  };
  const onchange = afterFocus(take);
  const field = h('input', { type: 'text', list: 'databank-areas', autocomplete: 'off', onchange });
  return h('label', {}, h('span', {}, say('databank.addArea')), field, list);
}

function manyAreas({ context, store, say }: Page, add: (token: string) => void): HTMLElement {
  const municipalities = context.areas.filter(({ level }) => level === 'municipality');
  const chosen = store.choice().areas;
  const options = [
    { value: '', text: say('databank.choose') },
    ...LEVELS.map(level => ({ value: `level:${level}`, text: say(`databank.all.${level}`) })),
    ...context.areas
      .filter(({ level }) => level === 'region')
      .map(({ id, name }) => ({ value: `in:${id}`, text: name, group: say('databank.municipalitiesIn') })),
    ...(context.clusters ? municipalities : []).map(({ id, name }) => ({
      value: `cluster:${id}`,
      text: name,
      group: say('databank.clusterGroup', { year: context.clusters!.year }),
    })),
  ];
  return picker(
    say('databank.addMany'),
    options.filter(({ value }) => !chosen.includes(value)),
    { value: '', onchoose: token => token !== '' && add(token) },
  );
}

/** Makes one group of the single areas that are chosen. */
function ownGroup(page: Page): HTMLElement | null {
  const { store, say } = page;
  const choice = store.choice();
  const members = meaningOf(page)
    .areas.filter(({ parts }) => parts.length === 1)
    .map(({ id }) => id);
  if (members.length < 2) return null;
  const field = h('input', { type: 'text', maxlength: 40 });
  const make = (): void => {
    const name = field.value.trim().replaceAll(':', ' ');
    if (name === '') return field.focus();
    store.change({
      groups: [...choice.groups.filter(group => group.name !== name), { name, members }],
      areas: [...choice.areas.filter(token => token !== `own:${name}`), `own:${name}`],
      sort: null,
    });
  };
  return h(
    'details',
    {},
    h('summary', {}, say('databank.ownGroup')),
    h('p', { class: 'small' }, say('databank.ownGroupText', { count: members.length })),
    h('label', {}, h('span', {}, say('databank.groupName')), field),
    button(say('databank.makeGroup'), make),
  );
}

/** The words for a token of the choice; empty where it means nothing here. */
export function tokenName({ context, store, say }: Page, token: string): string {
  const [kind, text] = [token.slice(0, token.indexOf(':')), token.slice(token.indexOf(':') + 1)];
  const area = (id: string): string => context.areas.find(one => one.id === id)?.name ?? '';
  if (kind === 'level')
    return LEVELS.some(level => level === text)
      ? say(`databank.all.${text as (typeof LEVELS)[number]}`)
      : levelName(context, text);
  if (kind === 'in') return area(text) && say('databank.in', { area: area(text) });
  if (kind === 'cluster') return area(text) && say('databank.clusterOf', { area: area(text) });
  if (kind === 'own') return store.choice().groups.some(({ name }) => name === text) ? text : '';
  return area(token);
}

const levelName = ({ areas }: Context, level: string): string =>
  areas.some(area => area.level === level) ? level : '';
