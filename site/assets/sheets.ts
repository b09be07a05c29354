import { transformSync } from 'esbuild';
import { chartCss } from '../../src/charts/index.ts';
import auditCharts from '../styles/audit-charts.css?raw';
import base from '../styles/base.css?raw';
import charts from '../styles/charts.css?raw';
import compare from '../styles/compare.css?raw';
import comparison from '../styles/comparison.css?raw';
import controls from '../styles/controls.css?raw';
import databankResult from '../styles/databank-result.css?raw';
import databank from '../styles/databank.css?raw';
import design from '../styles/design.css?raw';
import embed from '../styles/embed.css?raw';
import forms from '../styles/forms.css?raw';
import frame from '../styles/frame.css?raw';
import glossary from '../styles/glossary.css?raw';
import lists from '../styles/lists.css?raw';
import maps from '../styles/maps.css?raw';
import page from '../styles/page.css?raw';
import pages from '../styles/pages.css?raw';
import print from '../styles/print.css?raw';
import reportPrint from '../styles/report-print.css?raw';
import searchPage from '../styles/search-page.css?raw';
import search from '../styles/search.css?raw';
import steering from '../styles/steering.css?raw';
import tables from '../styles/tables.css?raw';
import text from '../styles/text.css?raw';
import { filterCss } from '../styles/filter-css.ts';
import { tokenCss } from '../styles/tokens.ts';
import { asset } from './asset.ts';

/** What all pages are styled by. */
const COMMON = [
  tokenCss,
  base,
  text,
  frame,
  page,
  tables,
  controls,
  forms,
  chartCss,
  charts,
  maps,
  lists,
  pages,
  comparison,
  search,
  glossary,
];

/**
 * The style sheets of the site, made once a build. A page loads one of them, so that its first paint waits for one file
 * without the rules of other pages: `style` is for reading and has the rules of charts shown alone,
 * `tools` has those of the places a reader works in, `steering` those of the reports.
 */
export const sheets = {
  style: sheet('style', [...COMMON, embed, print]),
  tools: sheet('tools', [...COMMON, databank, databankResult, searchPage, compare, design, print]),
  steering: sheet('steering', [...COMMON, embed, print, steering, reportPrint, auditCharts]),
} as const;

/**
 * What works without scripts too: the lists of a profile, and a chart that the address names alone. Where scripts run, one
 * sets what these ask of the whole page with each element that comes into it.
 */
export const plainSheets = {
  filter: sheet('filter', [filterCss]),
  embed: sheet('embed', [embed.replace(':root.alone', ':root:has(.drawing:target)')]),
} as const;

/** Name of a style sheet. */
export type Sheet = keyof typeof sheets;

function sheet(name: string, parts: readonly string[]): ReturnType<typeof asset> {
  const { code } = transformSync(parts.join('\n'), { loader: 'css', minify: true, legalComments: 'none' });
  return asset(`${name}.css`, code);
}
