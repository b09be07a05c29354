import { join } from 'node:path';
import { PROJECT_ROOT } from '../process/project-root.ts';
import { median } from './median.ts';
import { pageWeigher } from './page-weight.ts';
import type { PageWeight } from './page-weight.ts';
import { row, unmeasured } from './row.ts';
import type { Row } from './row.ts';
import { pageType, treeFiles } from './site-files.ts';

const KB = 1000;
const MOST_FIGURE = 12;
const MOST_PAGE = 20;
const MOST_SCRIPT = 15;
/** Pages that do not work without their script, with what it may weigh, in kB. */
const TOOLS: ReadonlyMap<string, number> = new Map([
  ['databank', 120],
  ['compare', 120],
]);

/** Size, requests and scripts of every built page, by type of page, and the size of the whole site. */
export function measurePages(root = join(PROJECT_ROOT, 'dist')): Row[] {
  const files = treeFiles(root);
  if (files.length === 0) return [unmeasured('pages', 'dist is not there; run npm run site')];
  const weigh = pageWeigher(root);
  const weights = new Map<string, PageWeight[]>();
  for (const { path } of files) {
    const type = path.startsWith('data/') ? null : pageType(path);
    if (type !== null) weights.set(type, [...(weights.get(type) ?? []), weigh(path)]);
  }
  const all = [...weights.values()].flat();
  return [
    ...[...weights].sort().map(([type, pages]) => sizeRow(type, pages)),
    row({
      what: 'requests of a page, most',
      value: Math.max(...all.map(({ requests }) => requests)),
      unit: 'requests',
      decimals: 0,
      most: 10,
    }),
    scriptRow(
      'script at load, gzip, most',
      [...weights].filter(([type]) => !TOOLS.has(type)).flatMap(([, pages]) => pages),
      MOST_SCRIPT,
    ),
    ...[...TOOLS].map(([type, most]) => scriptRow(`script of the ${type}, gzip`, weights.get(type) ?? [], most)),
    row({ what: 'style, gzip, most', value: Math.max(...all.map(({ style }) => style)) / KB, unit: 'kB' }),
    row({ what: 'files of the whole site', value: files.length, unit: 'files', decimals: 0, most: 20_000 }),
    row({
      what: 'size of the whole site',
      value: files.reduce((sum, { bytes }) => sum + bytes, 0) / KB / KB,
      unit: 'MB',
      most: 600,
    }),
  ];
}

const scriptRow = (what: string, pages: readonly PageWeight[], most: number): Row =>
  row({ what, value: Math.max(0, ...pages.map(({ script }) => script)) / KB, unit: 'kB', most });

function sizeRow(type: string, pages: readonly PageWeight[]): Row {
  const sizes = pages.map(({ html }) => html / KB);
  return row({
    what: `page ${type}, gzip, largest`,
    value: Math.max(...sizes),
    unit: 'kB',
    most: type === 'figure' ? MOST_FIGURE : MOST_PAGE,
    note: `median ${median(sizes).toFixed(1)} of ${pages.length}`,
  });
}
