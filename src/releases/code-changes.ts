import Papa from 'papaparse';
import type { ReleaseChange } from '../package/release-types.ts';
import type { ReleaseTree } from './release-tree.ts';
import { shapeChange } from './shape-change.ts';

/** Codes that came, went or mean something else, list by list. A new name in English or a new note changes no meaning. */
export function codeChanges(before: ReleaseTree, after: ReleaseTree): ReleaseChange[] {
  const lists = before.manifest.files.map(({ path }) => path).filter(path => /^codelists\/[^/]+\.csv$/.test(path));
  return lists.flatMap(path => {
    const [was, is] = [codesOf(before, path), codesOf(after, path)];
    if (!was || !is) return [];
    const list = path.slice('codelists/'.length, -'.csv'.length);
    const kept = [...is].filter(([id]) => was.has(id));
    return [
      ...[...was.keys()].filter(id => !is.has(id)).map(id => shapeChange('code-removed', `${list}/${id}`)),
      ...[...is.keys()].filter(id => !was.has(id)).map(id => shapeChange('code-added', `${list}/${id}`)),
      ...kept
        .filter(([id, name]) => was.get(id) !== name)
        .map(([id, name]) => shapeChange('code-changed', `${list}/${id}`, [was.get(id)!, name])),
    ];
  });
}

function codesOf(tree: ReleaseTree, path: string): Map<string, string> | null {
  const text = tree.readText(path);
  if (text === null) return null;
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return new Map(data.map(row => [row['id'] ?? '', row['name_da'] ?? '']));
}
