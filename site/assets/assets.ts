import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { transformSync } from 'esbuild';
import { chartCss } from '../../src/charts/index.ts';
import { MUNICIPALITY_SHAPES } from '../../src/charts/municipality-shapes.ts';
import auditCharts from '../styles/audit-charts.css?raw';
import base from '../styles/base.css?raw';
import charts from '../styles/charts.css?raw';
import compare from '../styles/compare.css?raw';
import comparison from '../styles/comparison.css?raw';
import controls from '../styles/controls.css?raw';
import databank from '../styles/databank.css?raw';
import embed from '../styles/embed.css?raw';
import maps from '../styles/maps.css?raw';
import databankResult from '../styles/databank-result.css?raw';
import design from '../styles/design.css?raw';
import forms from '../styles/forms.css?raw';
import frame from '../styles/frame.css?raw';
import glossary from '../styles/glossary.css?raw';
import lists from '../styles/lists.css?raw';
import page from '../styles/page.css?raw';
import pages from '../styles/pages.css?raw';
import print from '../styles/print.css?raw';
import reportPrint from '../styles/report-print.css?raw';
import search from '../styles/search.css?raw';
import searchPage from '../styles/search-page.css?raw';
import steering from '../styles/steering.css?raw';
import tables from '../styles/tables.css?raw';
import text from '../styles/text.css?raw';
import { filterCss } from '../styles/filter-css.ts';
import { officialOutlines, published } from '../data.ts';
import { bundle } from './bundle.ts';
import { chartEdition } from './chart-edition.ts';
import { outlinesSvg } from './outlines-svg.ts';
import { tokenCss } from '../styles/tokens.ts';

/** A file that all pages load: its contents, and its path with a hash of them, so that it may be kept for ever. */
export interface Asset {
  readonly path: string;
  readonly contents: string;
}

/** The script of charts, which knows the version it tells of. */
const chartScript = asset(
  'charts.js',
  await bundle('charts', {
    format: 'esm',
    texts: ['chart.', 'status.', 'month.', 'period.', 'unit.', 'col.', 'compare.ranked', 'databank.quote'],
    define: { EDITION: chartEdition(published().catalogue) },
  }),
);

/**
 * The script that stands in every page and is no file, so that the first paint waits for nothing but the style. What it is
 * made of is named in the policy of the site (`FIRST_SCRIPT` of the header rules).
 */
export const firstScript = (await bundle('first')).trim();

/** Style and scripts of the site, made once a build. */
export const assets = {
  style: asset(
    'style.css',
    minified(
      [
        tokenCss,
        base,
        text,
        frame,
        page,
        tables,
        controls,
        forms,
        filterCss,
        chartCss,
        charts,
        maps,
        embed,
        lists,
        pages,
        comparison,
        databank,
        databankResult,
        search,
        searchPage,
        compare,
        glossary,
        design,
        print,
        steering,
        reportPrint,
        auditCharts,
      ].join('\n'),
    ),
  ),
  outlines: asset('outlines.svg', outlinesSvg(officialOutlines() ?? MUNICIPALITY_SHAPES)),
  charts: chartScript,
  enhance: asset(
    'enhance.js',
    await bundle('enhance', { format: 'esm', define: { CHARTS: basename(chartScript.path) } }),
  ),
  early: asset('early.js', await bundle('early', { format: 'esm' })),
  databank: asset(
    'databank.js',
    await bundle('databank', {
      format: 'esm',
      texts: ['databank.', 'chart.', 'status.', 'statusLong.', 'freq.', 'month.', 'period.', 'unit.', 'col.period'],
    }),
  ),
  compare: asset(
    'compare.js',
    await bundle('compare', {
      format: 'esm',
      texts: [
        'chart.k',
        'comparePage.',
        'compare.',
        'databank.',
        'direction.',
        'status.',
        'statusLong.',
        'col.',
        'month.',
        'period.',
        'unit.',
      ],
    }),
  ),
  search: asset('search.js', await bundle('search', { format: 'esm', texts: ['search.'] })),
  xlsx: asset('databank-xlsx.js', await bundle('databank/xlsx', { format: 'esm' })),
} as const;

function asset(name: string, contents: string): Asset {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10);
  return { path: `/assets/${name}?v=${hash}`, contents };
}

function minified(css: string): string {
  return transformSync(css, { loader: 'css', minify: true, legalComments: 'none' }).code;
}
