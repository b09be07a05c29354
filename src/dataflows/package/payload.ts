/**
 * The files of a version that the npm package holds too, as npm's `files` names them: `*` stands for a name, `**` for any
 * folders. The other formats are in the file tree only.
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
  'codelists/*',
  'comparisons/*.json',
];

/** What npm packs whether it is named or not. */
const ALWAYS = ['package.json', 'README.md', 'LICENSE'];

const PATTERNS = [...PAYLOAD, ...ALWAYS].map(
  pattern =>
    new RegExp(
      `^${pattern
        .replaceAll('.', '\\.')
        .replaceAll('**/', '\u0000')
        .replaceAll('*', '[^/]*')
        .replaceAll('\u0000', '(?:[^/]+/)*')}$`,
    ),
);

/** True for the paths of a version that the npm package holds too. */
export const isInPackage = (path: string): boolean => PATTERNS.some(pattern => pattern.test(path));
