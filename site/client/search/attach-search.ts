import type { Hit } from '../../search/search-document.ts';
import { kindKey } from '../../search/search-document.ts';
import { h } from '../databank/element.ts';
import { searchForm } from './search-form.ts';
import type { SearchForm } from './search-form.ts';

const MOST = 8;

/** The list of suggestions beneath a field, and which of them is at hand. */
interface Suggestions {
  readonly parts: SearchForm;
  readonly list: HTMLElement;
  readonly box: HTMLElement;
  readonly live: HTMLElement;
  readonly count: HTMLElement;
  hits: readonly Hit[];
  at: number;
}

/** Makes the field of the header a combobox: results as one types, arrows to choose, Enter to go, Escape to close. */
export function attachSearch(form: HTMLFormElement): void {
  const parts = searchForm(form);
  const list = h('ul', { id: 'search-list', role: 'listbox', 'aria-label': parts.say('search.results') });
  // A live region is heard only where it stood before its words; the same words are seen beneath the list.
  const live = h('p', { class: 'unseen', role: 'status' });
  const count = h('p', { class: 'small', 'aria-hidden': 'true' });
  const box = h('div', { class: 'found', hidden: true }, list, count);
  form.append(live, box);
  const view: Suggestions = { parts, list, box, live, count, hits: [], at: -1 };
  const { field } = parts;
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ] as const)
    field.setAttribute(name, value);
  field.addEventListener('input', () => void suggest(view));
  field.addEventListener('keydown', event => onKey(view, event));
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close(view);
  });
  // Who presses on the list keeps the focus in the field.
  box.addEventListener('mousedown', event => event.preventDefault());
  if (field.value !== '') void suggest(view);
}

async function suggest(view: Suggestions): Promise<void> {
  const { parts, list, live, count, box } = view;
  const asked = parts.field.value;
  if (asked.trim() === '') return close(view);
  const found = await parts.search(MOST);
  if (parts.field.value !== asked) return;
  view.hits = found?.hits ?? [];
  list.replaceChildren(...view.hits.map((hit, i) => option(view, hit, i)));
  count.textContent = parts.told(found, MOST);
  live.textContent = count.textContent;
  box.hidden = false;
  parts.field.setAttribute('aria-expanded', String(view.hits.length > 0));
  mark(view, -1);
}

const option = ({ parts }: Suggestions, hit: Hit, i: number): HTMLElement =>
  h(
    'li',
    {
      id: `search-${i}`,
      role: 'option',
      'aria-selected': 'false',
      onclick: () => location.assign(parts.addressOf(hit)),
    },
    h('span', { class: 'kind' }, parts.say(kindKey(hit.kind))),
    h('span', {}, hit.title),
    h('small', {}, hit.context),
  );

function mark(view: Suggestions, at: number): void {
  const { list, parts } = view;
  view.at = at;
  [...list.children].forEach((one, i) => one.setAttribute('aria-selected', String(i === at)));
  const chosen = list.children[at];
  if (chosen) {
    parts.field.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  } else parts.field.removeAttribute('aria-activedescendant');
}

function onKey(view: Suggestions, event: KeyboardEvent): void {
  const { hits, at, box, parts } = view;
  const isOpen = !box.hidden;
  const count = hits.length;
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isOpen ? mark(view, ((at + 2) % (count + 1)) - 1) : void suggest(view)),
    ArrowUp: () => mark(view, ((at + 1 + count) % (count + 1)) - 1),
    Escape: () => (isOpen ? close(view) : leave(view)),
  };
  const chosen = hits[at];
  if (event.key === 'Enter' && isOpen && chosen) {
    event.preventDefault();
    location.assign(parts.addressOf(chosen));
  } else if (Object.hasOwn(moves, event.key) && !event.isComposing) {
    // An empty, closed field is left; the browser itself empties one that has text.
    if (event.key !== 'Escape' || isOpen || parts.field.value === '') event.preventDefault();
    moves[event.key]!();
  }
}

function close(view: Suggestions): void {
  view.box.hidden = true;
  view.live.textContent = '';
  view.parts.field.setAttribute('aria-expanded', 'false');
  mark(view, -1);
}

function leave({ parts }: Suggestions): void {
  if (parts.field.value === '') parts.form.dispatchEvent(new Event('search-close'));
}
