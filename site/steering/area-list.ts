import { escapeText } from '../../src/charts/escape-text.ts';
import type { Link } from './report-files.ts';

/** Names in a row with commas between, each leading to its page, as markup. */
export const areaListHtml = (links: readonly Pick<Link, 'label' | 'href'>[]): string =>
  links.map(({ label, href }) => `<a href="${escapeText(href)}">${escapeText(label)}</a>`).join(', ');
