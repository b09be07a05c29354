import { escapeText } from '../../../src/charts/escape-text.ts';

/** Markup for other pages that shows one chart of a page: as wide as its place, and higher on a phone, where its texts need more lines. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escapeText(address)}" title="${escapeText(title)}" loading="lazy" ` +
  'style="width:100%;height:clamp(36rem,44rem - 10vw,42rem);border:0"></iframe>';
