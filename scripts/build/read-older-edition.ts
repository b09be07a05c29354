import { revisedTables, type EditionTables } from '../../src/comparisons/completeness/indicator-revisions.ts';
import { indicators } from '../../src/indicators/index.ts';
import type { Card } from '../../src/model/card.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { newestEdition } from '../../src/sources/edition.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { listEditions } from '../editions/list-editions.ts';
import { readEditions } from '../editions/read-editions.ts';

/**
 * The edition before the one in use of each source, with only the tables that are still revised and that indicators
 * count from; null where no source has an older one. Throws as `readEditions` and `readEdition`.
 */
export async function readOlderEdition(extracts: string, cards: readonly Card[]): Promise<EditionTables | null> {
  const days = new Map<string, string>();
  const folders = await listEditions(extracts);
  for (const { source, edition } of cards) {
    const own = folders.filter(folder => folder.source === source && folder.edition < edition);
    const day = newestEdition(own.map(folder => folder.edition));
    if (day !== undefined) days.set(source, day);
  }
  const wanted = new Set(revisedTables(indicators));
  const tables = new Map<string, MeasureTable>();
  for (const day of new Set(days.values())) {
    const editions = await readEditions(extracts, { edition: day });
    const own = editions.filter(({ card }) => days.get(card.source) === day && card.edition === day);
    for (const { files, ...edition } of own) {
      const kept = files.filter(({ file }) => wanted.has(file.table));
      for (const [id, table] of readEdition({ ...edition, files: kept })) tables.set(id, table);
    }
  }
  return days.size === 0 ? null : { days, tables };
}
