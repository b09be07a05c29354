import { basename } from 'node:path';
import { MUNICIPALITY_SHAPES } from '../../src/charts/municipality-shapes.ts';
import { officialOutlines, published } from '../data.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import type { Language } from '../../src/model/text.ts';
import { asset } from './asset.ts';
import type { Asset } from './asset.ts';
import { bundle } from './bundle.ts';
import { chartEdition } from './chart-edition.ts';
import { iconSvg } from './icon-svg.ts';
import { outlinesSvg } from './outlines-svg.ts';
import { plainSheets, sheets } from './sheets.ts';
import { TEXTS } from './texts.ts';

/** The script of charts, which knows the version it tells of. */
const chartScript = asset(
  'charts.js',
  await bundle('charts', {
    format: 'esm',
    texts: TEXTS.charts,
    define: { EDITION: chartEdition(published().catalogue) },
  }),
);

/**
 * The script that stands in every page and is no file, so that the first paint waits for nothing but the style. What it is
 * made of is named in the policy of the site (`FIRST_SCRIPT` of the header rules).
 */
export const firstScript = (await bundle('first')).trim();

/** The script that stands in the pages of tools, named in the policy as the first (`EARLY_SCRIPT`). */
export const earlyScript = (await bundle('early')).trim();

/** Scripts and drawings of the site, made once a build. */
export const assets = {
  outlines: asset('outlines.svg', outlinesSvg(officialOutlines() ?? MUNICIPALITY_SHAPES)),
  charts: chartScript,
  enhance: asset(
    'enhance.js',
    await bundle('enhance', { format: 'esm', define: { CHARTS: basename(chartScript.path) } }),
  ),
  databank: await toolScripts('databank'),
  compare: await toolScripts('compare'),
  search: asset('search.js', await bundle('search', { format: 'esm', texts: TEXTS.search })),
  xlsx: asset('databank-xlsx.js', await bundle('databank/xlsx', { format: 'esm' })),
} as const;

/** All files that the site's pages load, and the icon that search engines ask for. */
export const allAssets: readonly Asset[] = [
  ...Object.values(sheets),
  ...Object.values(plainSheets),
  ...Object.values(assets).flatMap(one => ('path' in one ? [one] : Object.values(one))),
  { path: '/assets/icon.svg', contents: iconSvg },
];

/** The script of a tool in each language, with the texts of that language alone. */
async function toolScripts(name: 'databank' | 'compare'): Promise<Readonly<Record<Language, Asset>>> {
  const [da, en] = await Promise.all(
    LANGUAGES.map(async lang =>
      asset(`${name}.${lang}.js`, await bundle(name, { format: 'esm', texts: TEXTS[name], lang })),
    ),
  );
  return { da: da!, en: en! };
}
