import { join } from 'node:path';
import type { GatheredTable } from './gathered.ts';
import type { OlderEdition } from './older-edition.ts';

/** A table as the older edition has it, marked with the day it is from and, where it should be newer, why it is not. */
export function takeOver(older: OlderEdition | undefined, table: string, why?: string): GatheredTable | undefined {
  const files = older?.filesOf(table) ?? [];
  if (!older || files.length === 0) return undefined;
  const record = older.recordOf(table) ?? {
    table,
    name: '',
    unit: null,
    updated: null,
    measures: [],
    levels: [],
  };
  const { why: before, ...rest } = record;
  const reason = why ?? before;
  return {
    files: files.map(file => ({ from: join(older.path, file.path), file })),
    record: { ...rest, from: record.from ?? older.card.edition, ...(reason !== undefined && { why: reason }) },
    update: older.card.updates?.find(update => update.table === table),
  };
}
