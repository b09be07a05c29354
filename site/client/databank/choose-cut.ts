import { CUTS, MEASURES } from '../../databank/choice.ts';
import type { Cut, Measure } from '../../databank/choice.ts';
import { h, picker } from './element.ts';
import { meaningOf } from './page.ts';
import type { Page } from './page.ts';

/** Chooses what figures are told by, which codes of it, and which number of each figure. */
export function chooseCut(page: Page): HTMLElement {
  const { store, say } = page;
  const choice = store.choice();
  const { indicators } = meaningOf(page);
  const cuts = CUTS.filter(cut => indicators.some(indicator => indicator.cuts[cut] !== undefined));
  const choose = (value: string): void =>
    store.change({ cut: value === '' ? null : (value as Cut), codes: [], sort: null, ...frequencyFor(page, value) });
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
      { value: choice.cut ?? '', onchoose: choose },
    ),
    codeBoxes(page),
    picker(
      say('databank.number'),
      MEASURES.map(measure => ({ value: measure, text: say(`databank.measure.${measure}`) })),
      { value: choice.measure, onchoose: measure => store.change({ measure: measure as Measure, sort: null }) },
    ),
  );
}

/** Sex, age and origin are told by year: choosing one of them chooses years too. */
const frequencyFor = ({ store }: Page, cut: string): { freq?: 'Y'; span?: { latest: number } } =>
  ['sex', 'age', 'origin'].includes(cut) && store.choice().freq !== 'Y' ? { freq: 'Y', span: { latest: 10 } } : {};

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
