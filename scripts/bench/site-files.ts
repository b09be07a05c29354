import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of a built tree: its path from the tree's root, with `/`, and its size in bytes. */
export interface TreeFile {
  readonly path: string;
  readonly bytes: number;
}

/** All files of a tree, sorted by path; none where there is no such folder. */
export function treeFiles(root: string): TreeFile[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: relative(root, path).split(sep).join('/'), bytes: statSync(path).size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Pages beneath a folder of things that are no such thing themselves. */
const OF_THEIR_OWN = new Set(['releases', 'compatibility']);

/**
 * The kind of page that a path of the site is (`da/areas/101/index.html` is `area`), null for other files.
 * Folders that stand for one thing (`areas`) give their singular to the pages below them.
 */
export function pageType(path: string): string | null {
  if (!path.endsWith('.html')) return null;
  const [language = '', ...parts] = path.replace(/(^|\/)index\.html$/, '').split('/');
  if (!/^[a-z]{2}$/.test(language)) return language === '' ? 'entry' : 'other';
  const [section, second, third] = parts;
  if (section === undefined) return 'home';
  if (section === 'areas' && third !== undefined) return parts.length > 3 ? third : 'figure';
  if (section === 'indicators' && third !== undefined) return `${third}-ranking`;
  if (second !== undefined && OF_THEIR_OWN.has(second)) return second;
  return parts.length > 1 ? section.replace(/s$/, '') : section;
}
