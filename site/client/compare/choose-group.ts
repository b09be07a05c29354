import type { OwnGroup } from '../../databank/choice.ts';
import { areaNamed } from '../databank/area-named.ts';
import { button, h } from '../databank/element.ts';
import type { ComparePage } from './compare-page.ts';
import { keepGroup } from './kept-groups.ts';

/** Makes an own group of municipalities named in a field, keeps it in this browser and gives it to `take`. */
export function chooseGroup({ context, say, announce }: ComparePage, take: (group: OwnGroup) => void): HTMLElement {
  const municipalities = context.areas.filter(({ level }) => level === 'municipality');
  const name = h('input', { type: 'text', maxlength: 40 });
  const members = h('input', { type: 'text', autocomplete: 'off' });
  const wrong = h('p', { class: 'small', role: 'alert' });
  const make = (): void => {
    const given = members.value
      .split(/[,;]/)
      .map(text => text.trim())
      .filter(text => text !== '');
    const found = given.map(text => ({ text, area: areaNamed(municipalities, text) }));
    const unknown = found.filter(({ area }) => area === undefined).map(({ text }) => text);
    const codes = [...new Set(found.flatMap(({ area }) => area?.id ?? []))];
    const called = name.value.trim().replaceAll(':', ' ');
    wrong.textContent =
      unknown.length > 0
        ? say('comparePage.groupUnknown', { names: unknown.slice(0, 5).join(', ') })
        : called === '' || codes.length < 2
          ? say('comparePage.groupFew')
          : '';
    if (wrong.textContent !== '') return;
    const group = { name: called, members: codes };
    if (!keepGroup(group)) announce(say('databank.notSaved'));
    take(group);
  };
  return h(
    'details',
    {},
    h('summary', {}, say('comparePage.group')),
    h('p', { class: 'small' }, say('comparePage.groupText')),
    h('label', {}, h('span', {}, say('databank.groupName')), name),
    h('label', {}, h('span', {}, say('comparePage.groupMembers')), members),
    wrong,
    button(say('databank.makeGroup'), make),
  );
}
