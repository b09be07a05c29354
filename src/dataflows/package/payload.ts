/**
 * The files of a version that the npm package holds too, as npm's `files` names them: `*` stands for a name, `**` for any
 * folders, `!` for what is left out again. Figures as Parquet, Excel, JSON-stat and CSV, comparisons and analyses are in the file
 * tree only: with them the package would be several times as large.
 */
export const PAYLOAD: readonly string[] = [
  '*.js',
  '*.d.ts',
  '*.json',
  'areas.csv',
  'CITATION.cff',
  'NOTICE',
  'indicators/*.js',
  'indicators/*.d.ts',
  'indicators/**/*.json',
  'codelists/*.csv',
  'codelists/*.js',
  'codelists/*.d.ts',
  '!**/*.csv-metadata.json',
  '!**/*.jsonstat.json',
  '!**/*.table.json',
];

/** What npm packs whether it is named or not. */
const ALWAYS = ['package.json', 'README.md', 'LICENSE'];

const toPattern = (pattern: string): RegExp => {
  const names = pattern.replaceAll('.', '\\.').replaceAll('**/', '\u0000').replaceAll('*', '[^/]*');
  return new RegExp(`^${names.replaceAll('\u0000', '(?:[^/]+/)*')}$`);
};

const KEPT = [...PAYLOAD, ...ALWAYS].filter(pattern => !pattern.startsWith('!')).map(toPattern);
const LEFT_OUT = PAYLOAD.filter(pattern => pattern.startsWith('!')).map(pattern => toPattern(pattern.slice(1)));

/** True for the paths of a version that the npm package holds too. */
export const isInPackage = (path: string): boolean =>
  KEPT.some(pattern => pattern.test(path)) && !LEFT_OUT.some(pattern => pattern.test(path));
