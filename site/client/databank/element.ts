import { takeChoice } from './take-choice.ts';

/** What an element is made with: attributes by name, `on…` listeners, `class`; false leaves an attribute out. */
export type Props = Readonly<Record<string, string | number | boolean | ((event: Event) => void) | null>>;

/** An element with its children; texts become text nodes, so that nothing in them is markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

/** A button with its words; `label` for those who cannot see where it stands. */
export const button = (text: string, onclick: () => void, props: Props = {}): HTMLButtonElement =>
  h('button', { type: 'button', onclick, ...props }, text);

/** A listener that acts once the focus has come to its next place, which a redraw before that would take away. */
export const afterFocus = (act: () => void) => (): void => void setTimeout(act);

/** A list to choose one from, with its label. */
export function picker(
  label: string,
  options: readonly { readonly value: string; readonly text: string; readonly group?: string }[],
  { value, onchoose }: { readonly value: string; readonly onchoose: (value: string) => void },
): HTMLElement {
  const select = h('select');
  const groups = new Map<string, HTMLElement>();
  for (const option of options) {
    const item = h('option', { value: option.value }, option.text);
    if (option.group === undefined) select.append(item);
    else {
      const group = groups.get(option.group) ?? h('optgroup', { label: option.group });
      if (!groups.has(option.group)) select.append(group);
      groups.set(option.group, group);
      group.append(item);
    }
  }
  select.value = value;
  takeChoice(select, onchoose);
  return h('label', {}, h('span', {}, label), select);
}

/** Chosen things as a list, each with a button that takes it away. */
export const chips = (
  label: string,
  items: readonly { readonly name: string; readonly remove: () => void; readonly removeLabel: string }[],
): HTMLElement =>
  h(
    'ul',
    { class: 'chips', 'aria-label': label },
    ...items.map(({ name, remove, removeLabel }) =>
      h('li', {}, h('span', {}, name), button('×', remove, { 'aria-label': removeLabel })),
    ),
  );
