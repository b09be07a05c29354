import { importsOf } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** Files that no chain of imports leads to from the `entries`, sorted: forgotten in an index, or dead. */
export function unreachable(files: readonly SourceFile[], entries: readonly string[]): string[] {
  const targets = new Map(
    files.map(file => [file.path, importsOf(file).flatMap(({ target }) => (target === null ? [] : [target]))]),
  );
  const reached = new Set<string>();
  const waiting = [...entries];
  while (waiting.length > 0) {
    const path = waiting.pop()!;
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...(targets.get(path) ?? []));
  }
  return files
    .map(({ path }) => path)
    .filter(path => !reached.has(path))
    .sort();
}
