import { CUTS, MEASURES } from '../../databank/choice.ts';
import type { Cut, Measure } from '../../databank/choice.ts';
import { button, h, picker } from './element.ts';
import { meaningOf } from './page.ts';
import type { Page } from './page.ts';
import { takeCut, yearsInstead } from './years-instead.ts';

/** Chooses what figures are told by, which codes of it, and which number of each figure. */
export function chooseCut(page: Page): HTMLElement {
  const { store, say } = page;
  const choice = store.choice();
  const { indicators } = meaningOf(page);
  const cuts = CUTS.filter(cut => indicators.some(indicator => indicator.cuts[cut] !== undefined));
  return h(
    'fieldset',
    {},
    h('legend', {}, say('databank.breakdown')),
    picker(
      say('databank.by'),
      [
        { value: '', text: say('databank.noCut') },
        ...cuts.map(cut => ({ value: cut, text: say(`databank.cut.${cut}`) })),
      ],
      { value: choice.cut ?? '', onchoose: value => takeCut(page, value === '' ? null : (value as Cut)) },
    ),
    yearsNote(page),
    codeBoxes(page),
    picker(
      say('databank.number'),
      MEASURES.map(measure => ({ value: measure, text: say(`databank.measure.${measure}`) })),
      { value: choice.measure, onchoose: measure => store.change({ measure: measure as Measure, sort: null }) },
    ),
  );
}

/** Says where the cut has turned the table to years, and offers the way back; the result says the same aloud. */
function yearsNote(page: Page): HTMLElement | null {
  const { store, say } = page;
  const text = yearsInstead(page);
  if (text === null) return null;
  const undo = button(say('databank.undo'), () => store.undo(), { disabled: !store.canUndo() });
  return h('div', { class: 'said' }, h('p', {}, text), h('p', {}, undo));
}

function codeBoxes(page: Page): HTMLElement | null {
  const { context, store, say } = page;
  const choice = store.choice();
  const { cut } = choice;
  if (cut === null) return null;
  const told = new Set(meaningOf(page).indicators.flatMap(indicator => indicator.cuts[cut] ?? []));
  const codes = context.codes[cut].filter(({ id }) => told.has(id));
  const chosen = new Set(choice.codes.length === 0 ? codes.map(({ id }) => id) : choice.codes);
  const toggle = (id: string, on: boolean): void => {
    const next = codes.map(code => code.id).filter(code => (code === id ? on : chosen.has(code)));
    store.change({ codes: next.length === codes.length ? [] : next, sort: null });
  };
  return h(
    'div',
    { class: 'boxes', role: 'group', 'aria-label': say(`databank.cut.${cut}`) },
    ...codes.map(({ id, name }) => {
      const box = h('input', { type: 'checkbox', checked: chosen.has(id), onchange: () => toggle(id, box.checked) });
      return h('label', {}, box, h('span', {}, name));
    }),
  );
}
