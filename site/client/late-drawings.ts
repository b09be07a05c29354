import { drawn } from './drawn.ts';

/**
 * Puts the drawings into the page that stand below `noscript`, as markup for readers without scripts: large ones out of
 * sight, which the first paint need not wait for.
 */
export function lateDrawings(): void {
  for (const late of document.querySelectorAll('.drawing noscript')) late.replaceWith(drawn(late.textContent ?? ''));
}
