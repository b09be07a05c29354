import { holdsWords } from '../search/holds-words.ts';
import { searchWords } from '../search/search-words.ts';

/**
 * Lets a search field hide the links that do not match; groups with a match open while something is searched for. What the
 * address asks for (`?q=`) is searched for at once.
 */
export function filterLists(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const input = box.querySelector('input');
    const output = box.querySelector('output');
    const target = document.getElementById(box.dataset['filter'] ?? '');
    if (!input || !target) continue;
    const items = [...target.querySelectorAll('li')].map(item => ({ item, holds: holdsWords(item.textContent) }));
    const groups = [...target.querySelectorAll('details')].map(group => ({ group, open: group.open }));
    input.addEventListener('input', () => {
      const isAsked = searchWords(input.value).length > 0;
      let matches = 0;
      for (const { item, holds } of items) {
        item.hidden = !holds(input.value);
        if (!item.hidden) matches += 1;
      }
      for (const { group, open } of groups) {
        const empty = !group.querySelector('li:not([hidden])');
        group.hidden = empty;
        group.open = isAsked ? !empty : open;
      }
      const told = box.dataset[matches === 1 ? 'countOne' : 'count'] ?? '';
      if (output) output.value = isAsked ? told.replace('{count}', String(matches)) : '';
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null) {
      input.value = asked;
      input.dispatchEvent(new Event('input'));
    }
  }
}
