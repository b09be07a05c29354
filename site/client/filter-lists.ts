/** Text as it is searched: small letters without accents, Danish letters kept. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/a\u030a/g, 'å')
    .replace(/[\u0300-\u036f]/g, '');

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
    const items = [...target.querySelectorAll('li')].map(item => ({ item, words: plain(item.textContent) }));
    const groups = [...target.querySelectorAll('details')].map(group => ({ group, open: group.open }));
    input.addEventListener('input', () => {
      const wanted = plain(input.value.trim());
      let matches = 0;
      for (const { item, words } of items) {
        item.hidden = !words.includes(wanted);
        if (!item.hidden) matches += 1;
      }
      for (const { group, open } of groups) {
        const empty = !group.querySelector('li:not([hidden])');
        group.hidden = empty;
        group.open = wanted === '' ? open : !empty;
      }
      if (output) output.value = wanted === '' ? '' : (box.dataset['count'] ?? '').replace('{count}', String(matches));
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null) {
      input.value = asked;
      input.dispatchEvent(new Event('input'));
    }
  }
}
