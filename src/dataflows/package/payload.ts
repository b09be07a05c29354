/**
 * The files of a version that the npm package holds too, as npm's `files` names them: `*` stands for a name, `**` for any
 * folders, `!` takes out again. The other formats are in the file tree only.
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
  'comparisons/*.json',
  '!**/*.jsonstat.json',
  '!**/*.table.json',
  '!**/*-metadata.json',
];

/** What npm packs whether it is named or not. */
const ALWAYS = ['package.json', 'README.md', 'LICENSE'];

const expression = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replaceAll('.', '\\.')
      .replaceAll('**/', '\u0000')
      .replaceAll('*', '[^/]*')
      .replaceAll('\u0000', '(?:[^/]+/)*')}$`,
  );

const HELD = [...PAYLOAD, ...ALWAYS].filter(pattern => !pattern.startsWith('!')).map(expression);
const LEFT_OUT = PAYLOAD.filter(pattern => pattern.startsWith('!')).map(pattern => expression(pattern.slice(1)));

/** True for the paths of a version that the npm package holds too. */
export const isInPackage = (path: string): boolean =>
  HELD.some(pattern => pattern.test(path)) && !LEFT_OUT.some(pattern => pattern.test(path));
