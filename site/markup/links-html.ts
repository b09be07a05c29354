import { escapeText } from '../../src/charts/escape-text.ts';

/** Links in a row with commas between and one full stop at the end, as markup. */
export const linksHtml = (links: readonly { readonly label: string; readonly href: string }[]): string =>
  links.map(({ label, href }) => `<a href="${escapeText(href)}">${escapeText(label)}</a>`).join(', ') +
  (links.at(-1)?.label.endsWith('.') ? '' : '.');
