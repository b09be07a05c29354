import type { KeyColumn, SourceTable } from '../../model/source.ts';
import { bindingPath } from '../bind-columns.ts';
import { keyReaders } from '../parsers/index.ts';
import { listed, type Drift } from './drift.ts';
import type { DescribedLevel, DescribedVariable } from './table-description.ts';

/** One level of a hierarchy that is asked for, with what is written in the request and the texts that come back. */
export interface LevelPick {
  readonly variable: string;
  readonly level: string;
  /** `/` for the top, `level:<id>` for a whole level, ids with commas for a part of one. */
  readonly selection: string;
  readonly texts: readonly string[];
  /** The values' ids, in the order of their texts. */
  readonly ids: readonly string[];
}

/**
 * The levels of a Jobindsats table that hold the texts of a key column, each code once: never two levels together, since
 * parent and child may carry the same text. Drift where the binding's hierarchy is not there, or a level that is asked
 * for holds a text that the binding neither reads nor leaves out.
 */
export function pickLevels(
  table: SourceTable,
  key: KeyColumn,
  variables: readonly DescribedVariable[],
): { readonly picks: readonly LevelPick[]; readonly drift: readonly Drift[] } {
  const where = bindingPath(table);
  const own = hierarchiesOf(key, variables);
  const taken = new Set<number>();
  const drift: Drift[] = [];
  const picks = own.flatMap(variable =>
    variable.levels.flatMap(level => {
      const { fresh, unknown } = sorted(level, { table, key, taken });
      if (fresh.length === 0) return [];
      if (unknown.length > 0) {
        const was = `without ${listed(unknown)}`;
        drift.push({
          table: table.id,
          what: 'code set',
          was,
          is: `with them in ${variable.id} level ${level.id}`,
          where,
        });
      }
      const texts = fresh.map(({ text }) => text);
      const ids = fresh.map(({ id }) => id);
      return [{ variable: variable.id, level: level.id, selection: selectionOf(level, fresh), texts, ids }];
    }),
  );
  if (picks.length === 0) {
    const was = `"${key.labels[0]!}" in ${key.hierarchies?.join(' or ') ?? `a hierarchy of ${listed(Object.keys(key.codes ?? {}))}`}`;
    drift.push({ table: table.id, what: 'hierarchy', was, is: listed(variables.map(({ id }) => id)), where });
  }
  return { picks, drift };
}

function hierarchiesOf(key: KeyColumn, variables: readonly DescribedVariable[]): readonly DescribedVariable[] {
  if (key.hierarchies) return key.hierarchies.flatMap(id => variables.filter(variable => variable.id === id));
  const fitting = variables.filter(({ levels }) => {
    const values = levels.flatMap(level => level.values);
    return values.length > 0 && values.every(({ text }) => isListed(text, key));
  });
  return fitting.length === 1 ? fitting : [];
}

const isListed = (text: string, { codes = {}, leaveOut = [] }: KeyColumn): boolean =>
  Object.hasOwn(codes, text) || leaveOut.includes(text);

function sorted(
  { values }: DescribedLevel,
  { table, key, taken }: { table: SourceTable; key: KeyColumn; taken: Set<number> },
) {
  const fresh: DescribedLevel['values'][number][] = [];
  const unknown: string[] = [];
  for (const value of values) {
    const reading = keyReaders[key.parser](value.text, key, table);
    if ('number' in reading) {
      if (taken.has(reading.number)) continue;
      taken.add(reading.number);
      fresh.push(value);
    } else if (!key.leaveOut?.includes(value.text)) unknown.push(value.text);
  }
  return { fresh, unknown };
}

function selectionOf({ id, values }: DescribedLevel, fresh: DescribedLevel['values']): string {
  if (fresh.length < values.length || (values.length === 1 && values[0]!.id === '/')) {
    return fresh.map(value => value.id).join(',');
  }
  return `level:${id}`;
}

/** A pick in parts of at most `most` values (at least one), each named by its ids. */
export function splitPick(pick: LevelPick, most: number): readonly LevelPick[] {
  const length = Math.max(1, Math.floor(most));
  if (pick.texts.length <= length) return [pick];
  return Array.from({ length: Math.ceil(pick.texts.length / length) }, (_, part) => {
    const ids = pick.ids.slice(part * length, (part + 1) * length);
    const texts = pick.texts.slice(part * length, (part + 1) * length);
    return { ...pick, selection: ids.join(','), texts, ids };
  });
}
