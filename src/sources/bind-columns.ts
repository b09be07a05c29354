import type { Problem } from '../model/problem.ts';
import type { KeyColumn, MeasureColumn, SourceTable } from '../model/source.ts';

/** A column of a body with what the binding says it is. */
export interface BoundColumn<C extends KeyColumn | MeasureColumn> {
  readonly binding: C;
  /** The label found. */
  readonly label: string;
  /** Position in the body. */
  readonly index: number;
}

/** The columns of a body, bound; optional columns that are absent are left out. */
export interface BoundColumns {
  readonly keys: readonly BoundColumn<KeyColumn>[];
  readonly measures: readonly BoundColumn<MeasureColumn>[];
  readonly problems: readonly Problem[];
}

/**
 * Finds each column of a binding by its labels. Problems: `missing column` (required, under none of its labels),
 * `unknown column` (in no binding), `invalid columns` (one label twice, or two labels of one column).
 */
export function bindColumns(table: SourceTable, columns: readonly string[], file: string): BoundColumns {
  const place = bindingPath(table);
  const find = <C extends KeyColumn | MeasureColumn>(binding: C): BoundColumn<C>[] =>
    columns.flatMap((label, index) => (binding.labels.includes(label) ? [{ binding, label, index }] : []));
  const keys = table.keys.map(find);
  const measures = table.measures.map(find);
  const bindings = [...table.keys, ...table.measures];
  const found = [...keys, ...measures];
  const known = new Set(bindings.flatMap(({ labels }) => labels));
  const problems = [
    ...bindings.flatMap((binding, index) => bindingProblems(binding, found[index]!, { file, place })),
    ...columns.filter(label => !known.has(label)).map(label => unknownColumn(label, { file, place })),
  ];
  return { keys: keys.flatMap(first), measures: measures.flatMap(first), problems };
}

const first = <T>(matches: readonly T[]): T[] => matches.slice(0, 1);

/** The file where a table is bound, for hints. */
export const bindingPath = ({ source, id }: SourceTable): string =>
  `src/sources/${source}/${id.toLowerCase().replaceAll('_', '-')}.ts`;

function bindingProblems(
  { labels, optional }: KeyColumn | MeasureColumn,
  found: readonly BoundColumn<KeyColumn | MeasureColumn>[],
  { file, place }: { file: string; place: string },
): Problem[] {
  const texts = labels.map(label => `"${label}"`).join(' or ');
  if (found.length === 0 && !optional) {
    return [
      {
        file,
        message: `missing column: expected ${texts}`,
        hint: `Select it at the publisher; if it has a new label, put that first in ${place}`,
      },
    ];
  }
  if (found.length < 2) return [];
  const at = found.map(({ label, index }) => `"${label}" at ${index + 1}`).join(', ');
  return [{ file, message: `invalid columns: ${at}, expected one of ${texts}`, hint: `Ask for one of them only` }];
}

const unknownColumn = (label: string, { file, place }: { file: string; place: string }): Problem => ({
  file,
  message: `unknown column: "${label}"`,
  hint: `Leave it out at the publisher, or bind it by its label in ${place}`,
});
