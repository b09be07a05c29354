import { escapeText } from '../../src/charts/escape-text.ts';

/** A short line below a cell's text that breaks after a comma only, as markup; nothing for no text. */
export function wholeHtml(text: string): string {
  if (text === '') return '';
  const parts = text.split(', ').map((part, i, all) => (i < all.length - 1 ? `${part},` : part));
  return `<small>${parts.map(part => `<span>${escapeText(part)}</span>`).join(' ')}</small>`;
}
