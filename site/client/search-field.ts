import type * as Search from './search.ts';

const OFF = 'search-key';

/**
 * Loads the search the first time a reader comes to a search field, lets the key `/` lead there, and opens the field of
 * the header where a narrow window has only its button. On the search page it is loaded at once.
 */
export function searchField(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];
  for (const form of forms) {
    const load = loader(form);
    const field = form.querySelector('input')!;
    if (form.hasAttribute('data-page') || document.activeElement === field) load();
    else field.addEventListener('focus', load, { once: true });
  }
  const [form] = forms;
  if (!form) return;
  opener(form);
  shortcut(form);
}

/** Loads the search of a form; one that cannot be had is said to be missing, and asked for again at the next letter. */
function loader(form: HTMLFormElement): () => void {
  const field = form.querySelector('input')!;
  const told = form.querySelector<HTMLElement>('[role=alert]')!;
  let tries = 0;
  const load = (): void => {
    attached(form, tries++).then(
      () => (told.hidden = true),
      () => {
        told.hidden = false;
        field.value ||= new URLSearchParams(location.search).get('q') ?? '';
        field.addEventListener('input', load, { once: true });
      },
    );
  };
  return load;
}

async function attached(form: HTMLFormElement, tries: number): Promise<void> {
  // A browser never asks again for a module that failed; with another fragment it is another module of the same file.
  const script = new URL(`${form.dataset['script']!}${tries > 0 ? `#${tries}` : ''}`, document.baseURI).href;
  const { attachSearch, attachSearchPage } = (await import(script)) as typeof Search;
  if (form.hasAttribute('data-page')) attachSearchPage(form);
  else attachSearch(form);
}

/** The link to the search page becomes a button that opens the field where the window has no room for it. */
function opener(form: HTMLFormElement): void {
  const link = document.querySelector<HTMLAnchorElement>('.search-open');
  if (!link || form.hasAttribute('data-page')) return;
  link.setAttribute('role', 'button');
  link.setAttribute('aria-expanded', 'false');
  const open = (is: boolean): void => {
    form.classList.toggle('open', is);
    link.setAttribute('aria-expanded', String(is));
  };
  link.addEventListener('click', event => {
    event.preventDefault();
    open(!form.classList.contains('open'));
    if (form.classList.contains('open')) form.querySelector('input')!.focus();
  });
  link.addEventListener('keydown', event => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
  form.addEventListener('search-close', () => {
    if (!form.classList.contains('open')) return;
    open(false);
    link.focus();
  });
}

function shortcut(form: HTMLFormElement): void {
  const box = document.querySelector<HTMLInputElement>('[data-search-key]');
  if (box) {
    box.checked = !isOff();
    box.addEventListener('change', () => {
      try {
        localStorage.setItem(OFF, box.checked ? 'on' : 'off');
      } catch {
        // Storage is closed to this page: the key keeps working.
      }
    });
  }
  addEventListener('keydown', event => {
    const { target } = event;
    const typing = target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || isOff()) return;
    event.preventDefault();
    if (getComputedStyle(form).display === 'none') document.querySelector<HTMLElement>('.search-open')?.click();
    form.querySelector('input')!.focus();
  });
}

function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) === 'off';
  } catch {
    return false;
  }
}
