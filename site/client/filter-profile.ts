/**
 * Shows the rows of a profile that meet the choice in its lists and hides groups without any; keeps the choice in the address
 * and counts what is shown. Without scripts a style sheet does the first (`filterCss`).
 */
export function filterProfile(): void {
  const form = document.querySelector<HTMLElement>('[data-profile-filter]');
  if (!form) return;
  const lists = [...form.querySelectorAll('select')];
  const output = form.querySelector('output');
  const reset = form.querySelector('button');
  const groups = [...document.querySelectorAll<HTMLElement>('main :is(tbody, details)')].filter(group =>
    group.querySelector('[data-subject]'),
  );
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-subject]')];

  const show = (): void => {
    const chosen = lists.some(({ value }) => value !== '');
    for (const row of rows) row.hidden = !meets(row, lists);
    for (const group of groups) {
      group.hidden = chosen && !group.querySelector('[data-subject]:not([hidden])');
    }
    const count = rows.filter(row => !row.hidden && row.matches('tr')).length;
    const words = count === 0 ? form.dataset['empty'] : form.dataset['count']?.replace('{count}', String(count));
    if (output) output.value = chosen ? (words ?? '') : '';
    if (reset) reset.hidden = !chosen;
  };
  const read = (): void => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    for (const list of lists) {
      const value = wanted.get(list.name) ?? '';
      list.value = [...list.options].some(option => option.value === value) ? value : '';
    }
    show();
  };
  const write = (): void => {
    const chosen = lists.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    const hash = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
    show();
  };
  const isChoice = (): boolean => lists.some(({ name }) => new URLSearchParams(location.hash.slice(1)).has(name));

  for (const list of lists) list.addEventListener('change', write);
  reset?.addEventListener('click', () => {
    for (const list of lists) list.value = '';
    write();
    lists[0]?.focus();
  });
  addEventListener('hashchange', () => {
    if (isChoice()) read();
  });
  if (isChoice()) read();
}

/** As in the style sheet: a row that a list tells nothing of stays. */
const meets = ({ dataset }: HTMLElement, lists: readonly HTMLSelectElement[]): boolean =>
  lists.every(({ name, value }) => value === '' || (dataset[name]?.split(' ').includes(value) ?? true));
