import type { ReleaseChange } from '../package/release-types.ts';
import type { ReleaseTree } from './release-tree.ts';
import { shapeChange } from './shape-change.ts';

interface Column {
  readonly name: string;
  /** Null where only the name is known. */
  readonly type: string | null;
}

/**
 * Columns of tables that both releases hold: from the data package's descriptor, or from the CSV files themselves where
 * one of the releases has none.
 */
export function columnChanges(before: ReleaseTree, after: ReleaseTree): ReleaseChange[] {
  const described = [describedColumns(before), describedColumns(after)] as const;
  const columns = described[0] && described[1] ? [described[0], described[1]] : [csvColumns(before), csvColumns(after)];
  return [...columns[0]!].flatMap(([path, was]) => {
    const is = columns[1]!.get(path);
    return is ? changesOf(path, was, is) : [];
  });
}

function changesOf(path: string, was: readonly Column[], is: readonly Column[]): ReleaseChange[] {
  const kept = is.filter(({ name }) => was.some(column => column.name === name));
  const removed = was.filter(({ name }) => !is.some(column => column.name === name));
  const added = is.filter(column => !kept.includes(column));
  const order = was.filter(column => !removed.includes(column)).map(({ name }) => name);
  const typed = kept.flatMap(({ name, type }) => {
    const old = was.find(column => column.name === name)!.type;
    return old === type ? [] : [shapeChange('column-changed', `${path}#${name}`, [old, type])];
  });
  const moved = kept.some(({ name }, i) => name !== order[i]);
  return [
    ...removed.map(({ name }) => shapeChange('column-removed', `${path}#${name}`)),
    ...added.map(({ name }) => shapeChange('column-added', `${path}#${name}`)),
    ...typed,
    ...(moved
      ? [shapeChange('columns-reordered', path, [order.join(' '), kept.map(({ name }) => name).join(' ')])]
      : []),
  ];
}

/** The part of a data package that is read. */
interface Described {
  readonly resources?: readonly {
    readonly path?: string | readonly string[];
    readonly schema?: { readonly fields?: readonly { readonly name: string; readonly type?: string }[] } | string;
  }[];
}

function describedColumns(tree: ReleaseTree): Map<string, Column[]> | null {
  const text = tree.readText('datapackage.json');
  if (text === null) return null;
  const columns = new Map<string, Column[]>();
  for (const { path, schema } of (JSON.parse(text) as Described).resources ?? []) {
    const fields = typeof schema === 'object' ? schema.fields : undefined;
    if (path === undefined || !fields) continue;
    columns.set(
      [path].flat().join(' '),
      fields.map(({ name, type }) => ({ name, type: type ?? null })),
    );
  }
  return columns;
}

function csvColumns(tree: ReleaseTree): Map<string, Column[]> {
  const columns = new Map<string, Column[]>();
  for (const { path } of tree.manifest.files.filter(file => file.path.endsWith('.csv'))) {
    const line = tree.firstLine(path);
    if (line !== null)
      columns.set(
        path,
        line
          .trim()
          .split(/[,;]/)
          .map(name => ({ name, type: null })),
      );
  }
  return columns;
}
