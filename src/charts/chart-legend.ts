import { escapeText } from './escape-text.ts';

/** One line of a legend: the class of its key mark (none where empty) and its words. */
export interface LegendItem {
  readonly key: string;
  readonly text: string;
}

/**
 * Legend below a chart as a list in HTML: it wraps with the page, is read by assistive technology, and its text keeps
 * its size on a phone. Empty text for no items.
 */
export function chartLegend(items: readonly LegendItem[]): string {
  if (items.length === 0) return '';
  const keys = items.map(
    ({ key, text }) => `<li>${key === '' ? '' : `<span class="chart-key ${key}"></span>`}${escapeText(text)}</li>`,
  );
  return `<ul class="chart-legend">${keys.join('')}</ul>`;
}
