/** Runs `redraw` of a part of the page so that the reader keeps the focus and what was unfolded stays so. */
export function keepPlace(root: HTMLElement, redraw: () => void): void {
  const held = document.activeElement;
  const inside = held instanceof HTMLElement && root.contains(held) ? held : null;
  const key = inside && keyOf(inside);
  const group = inside?.closest('fieldset') ?? null;
  const place = group ? [...root.querySelectorAll('fieldset')].indexOf(group) : -1;
  const open = new Set([...root.querySelectorAll('details[open] > summary')].map(({ textContent }) => textContent));
  redraw();
  for (const summary of root.querySelectorAll('details > summary')) {
    if (open.has(summary.textContent)) (summary.parentElement as HTMLDetailsElement).open = true;
  }
  if (!inside) return;
  const again = focusable(root).find(element => keyOf(element) === key);
  const near = focusable(root.querySelectorAll<HTMLElement>('fieldset')[place] ?? root);
  (again ?? near[0])?.focus();
}

const focusable = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('button:not([disabled]), select, input, summary, a[href]'),
];

/** What makes a control the same after a redraw: what moves, else its kind and its words. */
const keyOf = (element: HTMLElement): string =>
  element.dataset['move'] ??
  [
    element.tagName,
    element.dataset['sortColumn'] ?? '',
    element.getAttribute('aria-label') ??
      element.closest('label')?.querySelector('span')?.textContent ??
      element.textContent,
  ].join('|');
