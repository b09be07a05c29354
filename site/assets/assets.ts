import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import { chartCss } from '../../src/charts/index.ts';
import { MUNICIPALITY_SHAPES } from '../../src/charts/municipality-shapes.ts';
import base from '../styles/base.css?raw';
import charts from '../styles/charts.css?raw';
import comparison from '../styles/comparison.css?raw';
import forms from '../styles/forms.css?raw';
import frame from '../styles/frame.css?raw';
import lists from '../styles/lists.css?raw';
import page from '../styles/page.css?raw';
import pages from '../styles/pages.css?raw';
import print from '../styles/print.css?raw';
import tables from '../styles/tables.css?raw';
import text from '../styles/text.css?raw';
import { filterCss } from '../styles/filter-css.ts';
import { officialOutlines } from '../data.ts';
import { outlinesSvg } from './outlines-svg.ts';
import { tokenCss } from '../styles/tokens.ts';

/** A file that all pages load: its contents, and its path with a hash of them, so that it may be kept for ever. */
export interface Asset {
  readonly path: string;
  readonly contents: string;
}

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
        forms,
        filterCss,
        chartCss,
        charts,
        lists,
        pages,
        comparison,
        print,
      ].join('\n'),
    ),
  ),
  outlines: asset('outlines.svg', outlinesSvg(officialOutlines() ?? MUNICIPALITY_SHAPES)),
  theme: asset('theme.js', bundle('theme')),
  enhance: asset('enhance.js', bundle('enhance')),
} as const;

function asset(name: string, contents: string): Asset {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10);
  return { path: `/assets/${name}?v=${hash}`, contents };
}

function minified(css: string): string {
  return transformSync(css, { loader: 'css', minify: true, legalComments: 'none' }).code;
}

function bundle(name: string): string {
  const entryPoints = [join('site', 'client', `${name}.ts`)];
  const { outputFiles } = buildSync({
    entryPoints,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}
