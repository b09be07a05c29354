import type { TableRecord } from '../../model/fetched.ts';
import type { SourceTable } from '../../model/source.ts';
import { bindingPath } from '../bind-columns.ts';
import { listed, type Drift } from './drift.ts';

/**
 * What differs between the binding or the record of an earlier edition and a table as it is described now: another unit,
 * a level that is no longer there, texts that are gone from a level. New texts that the binding reads are no drift.
 */
export function compareRecord(table: SourceTable, before: TableRecord | undefined, now: TableRecord): Drift[] {
  const where = bindingPath(table);
  const drift: Drift[] = [];
  const unit = table.unit ?? before?.unit ?? null;
  if (unit !== null && now.unit !== null && unit !== now.unit) {
    drift.push({ table: table.id, what: 'unit', was: `"${unit}"`, is: `"${now.unit}"`, where });
  }
  for (const { variable, level, texts } of before?.levels ?? []) {
    const own = now.levels.filter(one => one.variable === variable);
    const same = own.find(one => one.level === level);
    if (!same) {
      const is = own.length === 0 ? 'gone' : `of level ${listed(own.map(one => one.level))}`;
      drift.push({ table: table.id, what: 'hierarchy', was: `${variable} level "${level}"`, is, where });
      continue;
    }
    const gone = texts.filter(text => !same.texts.includes(text));
    if (gone.length > 0) {
      drift.push({
        table: table.id,
        what: 'code set',
        was: `${variable} with ${listed(gone)}`,
        is: 'without them',
        where,
      });
    }
  }
  return drift;
}
