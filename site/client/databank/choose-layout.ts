import type { Axis, Choice } from '../../databank/choice.ts';
import { button, h } from './element.ts';
import type { Page } from './page.ts';

type Side = 'rows' | 'columns';

/** Chooses what stands at the side and what at the top: by dragging, or by the buttons of each. */
export function chooseLayout(page: Page): HTMLElement {
  const { say } = page;
  return h(
    'fieldset',
    { class: 'layout' },
    h('legend', {}, say('databank.layout')),
    h('p', { class: 'small' }, say('databank.layoutText')),
    h('div', { class: 'sides' }, side(page, 'rows'), side(page, 'columns')),
    button(say('databank.swap'), () => {
      const { rows, columns } = page.store.choice();
      page.store.change({ rows: columns, columns: rows, sort: null });
      page.announce(say('databank.swapped'));
    }),
  );
}

function side(page: Page, where: Side): HTMLElement {
  const { store, say } = page;
  const axes = store.choice()[where];
  const list = h(
    'ol',
    {
      'data-side': where,
      'aria-label': say(`databank.${where}`),
      ondragover: event => event.preventDefault(),
      ondrop: event => {
        event.preventDefault();
        const axis = (event as DragEvent).dataTransfer?.getData('text/plain') as Axis | undefined;
        const target = (event.target as Element).closest('li');
        const at = target ? [...list.children].indexOf(target) : axes.length;
        if (axis) move(page, axis, { where, at });
      },
    },
    ...axes.map((axis, at) => item(page, axis, { where, at })),
  );
  return h('div', {}, h('p', { class: 'side-name' }, say(`databank.${where}`)), list);
}

interface Place {
  readonly where: Side;
  readonly at: number;
}

function item(page: Page, axis: Axis, { where, at }: Place): HTMLElement {
  const { say } = page;
  const name = say(`databank.axis.${axis}`);
  const other: Side = where === 'rows' ? 'columns' : 'rows';
  return h(
    'li',
    {
      draggable: 'true',
      ondragstart: event => (event as DragEvent).dataTransfer?.setData('text/plain', axis),
    },
    h('span', {}, name),
    button('↑', () => move(page, axis, { where, at: at - 1 }), {
      'aria-label': say('databank.earlier', { name }),
      'data-move': `${axis}-earlier`,
      disabled: at === 0,
    }),
    button(
      where === 'rows' ? '→' : '←',
      () => move(page, axis, { where: other, at: page.store.choice()[other].length }),
      { 'aria-label': say(`databank.to.${other}`, { name }), 'data-move': `${axis}-across` },
    ),
  );
}

/** Puts an axis at a place and says so. */
function move({ store, say, announce }: Page, axis: Axis, { where, at }: Place): void {
  const without = (axes: readonly Axis[]): Axis[] => axes.filter(one => one !== axis);
  const { rows, columns } = store.choice();
  const layout: Record<Side, Axis[]> = { rows: without(rows), columns: without(columns) };
  layout[where].splice(Math.max(0, at), 0, axis);
  store.change({ ...(layout satisfies Pick<Choice, Side>), sort: null });
  announce(say('databank.moved', { name: say(`databank.axis.${axis}`), place: say(`databank.${where}`) }));
}
