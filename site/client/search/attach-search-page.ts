import { kindKey } from '../../search/search-document.ts';
import type { Hit } from '../../search/search-document.ts';
import { h } from '../databank/element.ts';
import { searchForm } from './search-form.ts';
import type { SearchForm } from './search-form.ts';

const MOST = 40;

/** Shows on the search page what its address asks for (`?q=`), and new results as one types. */
export function attachSearchPage(form: HTMLFormElement): void {
  const parts = searchForm(form);
  const place = document.querySelector<HTMLElement>('[data-results]')!;
  const live = h('p', { role: 'status' });
  const list = h('ol', { class: 'results' });
  place.append(live, list);
  const show = async (): Promise<void> => {
    const asked = parts.field.value;
    const found = asked.trim() === '' ? null : await parts.search(MOST);
    if (parts.field.value !== asked) return;
    live.textContent = asked.trim() === '' ? '' : parts.told(found, MOST);
    list.replaceChildren(...(found?.hits ?? []).map(hit => item(parts, hit)));
  };
  parts.field.addEventListener('input', () => {
    const query = parts.field.value === '' ? location.pathname : `?${new URLSearchParams({ q: parts.field.value })}`;
    history.replaceState(null, '', query);
    void show();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  addEventListener('popstate', () => read());
  const read = (): void => {
    parts.field.value = new URLSearchParams(location.search).get('q') ?? '';
    void show();
  };
  if (parts.field.value === '') read();
  else void show();
}

const item = ({ say, addressOf }: SearchForm, hit: Hit): HTMLElement =>
  h(
    'li',
    {},
    h('a', { href: addressOf(hit) }, hit.title),
    h('span', { class: 'kind' }, say(kindKey(hit.kind))),
    h('p', { class: 'small quiet' }, hit.context),
  );
