import { FORMS } from '../../databank/choice.ts';
import type { Form } from '../../databank/choice.ts';
import { button, h, picker } from './element.ts';
import type { Page } from './page.ts';

/** Form of the chart, shading of the table, and the way back to the choice before. */
export function lookView({ store, say }: Page): HTMLElement {
  const { form, heat } = store.choice();
  const box = h('input', { type: 'checkbox', checked: heat, onchange: () => store.change({ heat: box.checked }) });
  return h(
    'div',
    { class: 'look' },
    picker(
      say('databank.form'),
      FORMS.map(one => ({ value: one, text: say(`databank.form.${one}`) })),
      { value: form, onchoose: chosen => store.change({ form: chosen as Form }) },
    ),
    h('label', { class: 'check' }, box, h('span', {}, say('databank.heat'))),
    button(say('databank.undo'), () => store.undo(), { disabled: !store.canUndo() }),
  );
}
