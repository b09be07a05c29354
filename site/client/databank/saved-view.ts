import { toFragment } from '../../databank/to-fragment.ts';
import { button, h } from './element.ts';
import type { Page } from './page.ts';
import { keepChoices, savedChoices } from './saved.ts';

/** The choices saved in this browser, and a field to save the one in force; nothing of it leaves the browser. */
export function savedView({ store, say, announce }: Page): HTMLElement {
  const list = h('ul', { class: 'saved' });
  const keep = (choices: ReturnType<typeof savedChoices>): void => {
    announce(say(keepChoices(choices) ? 'databank.saved' : 'databank.notSaved'));
    show();
  };
  const show = (): void =>
    list.replaceChildren(
      ...savedChoices().map(({ name, fragment }) =>
        h(
          'li',
          {},
          h('a', { href: `#${fragment}` }, name),
          button('×', () => keep(savedChoices().filter(one => one.name !== name)), {
            'aria-label': say('databank.remove', { name }),
          }),
        ),
      ),
    );
  const field = h('input', { type: 'text', maxlength: 60 });
  const save = (): void => {
    const name = field.value.trim();
    if (name === '') return field.focus();
    keep([...savedChoices().filter(one => one.name !== name), { name, fragment: toFragment(store.choice()) }]);
    field.value = '';
  };
  show();
  return h(
    'details',
    {},
    h('summary', {}, say('databank.savedChoices')),
    h('p', { class: 'small' }, say('databank.savedText')),
    list,
    h('label', {}, h('span', {}, say('databank.saveAs')), field),
    button(say('databank.save'), save),
  );
}
