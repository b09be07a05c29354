import { numberTyped } from '../../compare/number-typed.ts';
import type { KnownIndicator } from '../../databank/context.ts';
import { afterFocus, h } from '../databank/element.ts';
import { compareMeaning } from './compare-page.ts';
import type { ComparePage } from './compare-page.ts';
import { keepGoal } from './kept-goals.ts';

/** A field for the reader's own goal or budget line of each chosen indicator. */
export function chooseGoals(page: ComparePage): HTMLElement {
  const { say, store } = page;
  const { indicators } = compareMeaning(page);
  const fold = h('details', { open: Object.keys(store.choice().goals).length > 0 });
  fold.append(
    h('summary', {}, say('comparePage.goals')),
    h('p', { class: 'small' }, say('comparePage.goalsText')),
    ...indicators.map(indicator => goalField(page, indicator)),
  );
  return h('fieldset', { class: 'goals' }, h('legend', { class: 'unseen' }, say('comparePage.goals')), fold);
}

function goalField({ context, store, say }: ComparePage, indicator: KnownIndicator): HTMLElement {
  const { goals } = store.choice();
  const own = goals[indicator.id];
  const take = (): void => {
    const goal = numberTyped(context.lang, field.value);
    wrong.textContent = goal === undefined ? say('comparePage.goalNotRead', { text: field.value.slice(0, 40) }) : '';
    if (goal === undefined) return field.setAttribute('aria-invalid', 'true');
    field.removeAttribute('aria-invalid');
    const { [indicator.id]: _, ...others } = goals;
    keepGoal(indicator.id, goal);
    store.change({ goals: goal === null ? others : { ...others, [indicator.id]: goal } });
  };
  const wrong = h('p', { class: 'small', role: 'alert', id: `goal-${indicator.id}-wrong` });
  const field = h('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    maxlength: 12,
    value: own === undefined ? '' : String(own).replace('.', context.lang === 'da' ? ',' : '.'),
    'aria-describedby': wrong.id,
    onchange: afterFocus(take),
  });
  return h('div', {}, h('label', {}, h('span', {}, `${indicator.shortName} (${indicator.unitText})`), field), wrong);
}
