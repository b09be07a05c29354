import { importsOf } from './imports.ts';
import type { Import } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** Floor of each folder of `src`: a file imports from its own folder or a lower floor. */
export const FLOORS: Readonly<Record<string, number>> = {
  model: 0,
  statistics: 0,
  codelists: 1,
  i18n: 1,
  package: 1,
  observations: 2,
  sources: 3,
  indicators: 4,
  formats: 4,
  charts: 4,
  modelfigures: 4,
  comparisons: 5,
  revisions: 5,
  releases: 5,
  steering: 6,
  disclosure: 6,
  dataflows: 7,
};

/** Folders of `src` that the site may use: it reads the published files like any outsider. */
const SITE_MAY_USE = ['model', 'statistics', 'codelists', 'i18n', 'package', 'charts'];

/** What breaks the order of imports in these files, one line each. */
export const floorProblems = (files: readonly SourceFile[]): string[] =>
  files.flatMap(importsOf).flatMap(found => {
    const problem = found.target === null ? null : problemOf(found as Import & { target: string });
    return problem === null ? [] : [`${found.from} imports ${found.specifier}: ${problem}`];
  });

function problemOf({ from, target }: Import & { target: string }): string | null {
  const [mine, theirs] = [placeOf(from), placeOf(target)];
  if (mine.top === 'src') return problemInSource(mine.folder, theirs);
  if (theirs.top === 'test') return 'nothing outside test/ uses a test';
  if (mine.top === 'scripts' && theirs.top === 'site') return 'scripts do not import the site';
  if (mine.top === 'site' && theirs.top === 'scripts') return 'the site does not import scripts';
  if (mine.top === 'site' && theirs.top === 'src' && !SITE_MAY_USE.includes(theirs.folder)) {
    return `the site reads published files and may use only ${SITE_MAY_USE.join(', ')}`;
  }
  return null;
}

function problemInSource(mine: string, theirs: Place): string | null {
  if (theirs.top !== 'src') return 'src imports only src';
  if (mine === theirs.folder) return null;
  const [own, other] = [FLOORS[mine], FLOORS[theirs.folder]];
  if (own === undefined) return `unknown floor of folder "${mine}"`;
  if (other === undefined) return `unknown floor of folder "${theirs.folder}"`;
  return other < own ? null : `${mine} is on floor ${own}, ${theirs.folder} on floor ${other}`;
}

interface Place {
  readonly top: string;
  readonly folder: string;
}

function placeOf(path: string): Place {
  const [top = '', folder = ''] = path.split('/');
  return { top, folder };
}
