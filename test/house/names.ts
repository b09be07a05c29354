const CATCH_ALLS = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'shared',
  'lib',
  'manager',
  'service',
  'handler',
  'data2',
  'stuff',
];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const COMPONENT = /^[A-Z][A-Za-z0-9]*\.astro$/;
const PAGE_PARAMETER = /^\[(\.\.\.)?[a-z0-9]+\](\.[a-z]+)*$/;

/** Names of folders and files that say nothing or are written in another way than the rest, one line each. */
export const nameProblems = (paths: readonly string[]): string[] =>
  paths.flatMap(path => path.split('/').flatMap(problemOf(path)));

const problemOf =
  (path: string) =>
  (name: string): string[] => {
    const stem = name.replace(/\..*$/, '').toLowerCase();
    if (CATCH_ALLS.includes(stem)) return [`${path}: "${name}" does not say what is in it`];
    if (KEBAB.test(name) || COMPONENT.test(name) || PAGE_PARAMETER.test(name)) return [];
    return [`${path}: "${name}" is neither kebab-case nor a component`];
  };
