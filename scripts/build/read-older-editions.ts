import type { Card, ExtractFile } from '../../src/model/card.ts';
import { InputError } from '../../src/model/problem.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import type { EditionDays } from '../../src/revisions/table-revisions.ts';
import type { Edition } from '../../src/sources/edition.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { ofKind } from '../editions/choose-editions.ts';
import { listEditions, type EditionFolder } from '../editions/list-editions.ts';
import { readFolder } from '../editions/read-editions.ts';

/** What was published on a day: of every source the newest edition not after it. */
export interface OlderEditions extends EditionDays {
  readonly day: string;
}

/** What is read, and who is told of it. */
export interface OlderReading {
  readonly extracts: string;
  /** The editions in use and their tables. */
  readonly inUse: EditionDays & { readonly cards: readonly Card[] };
  /** Called for each day on which an older edition came out or was still in use, the oldest first. */
  readonly each: (older: OlderEditions) => void;
  readonly log: (line: string) => void;
}

/**
 * Reads the editions of the same kind before those in use, one after the other, so that only two of a source are held at a time; files that are
 * the same in two editions are read once. Gives the edition before the one in use of each source that has one, null where
 * none has. Throws as `readEditions` where a file is not as its card says; a table that its binding does not fit any more
 * is left out with a line in the log.
 */
export async function readOlderEditions(reading: OlderReading): Promise<EditionDays | null> {
  const { extracts, inUse, each } = reading;
  const arrivals = await arrivalsOf(await listEditions(extracts), inUse.cards);
  const current = new Map<string, SourceTables>();
  const before = new Map<string, SourceTables>();
  const used = new Map(inUse.cards.map(card => [card.source as string, inUseTables(card, inUse)]));
  for (const day of [...new Set(arrivals.map(folder => folder.edition))].sort()) {
    for (const folder of arrivals.filter(({ edition }) => edition === day)) {
      const { source } = folder;
      const last = current.get(source);
      if (day === used.get(source)!.day) {
        if (last) before.set(source, last);
        current.set(source, used.get(source)!);
      } else current.set(source, await readTables(folder, [used.get(source)!, last], reading.log));
    }
    if ([...used].every(([source, own]) => current.get(source) === own)) break;
    each({ day, ...together(current) });
  }
  return before.size === 0 ? null : together(before);
}

/** The tables of one edition, and by what each was read from, so that the same bytes are read once. */
interface SourceTables {
  readonly day: string;
  readonly tables: ReadonlyMap<string, MeasureTable>;
  readonly prints: ReadonlyMap<string, string>;
}

async function arrivalsOf(folders: readonly EditionFolder[], cards: readonly Card[]): Promise<EditionFolder[]> {
  const own = cards.map(card =>
    ofKind(
      folders.filter(({ source, edition }) => source === card.source && edition <= card.edition),
      card,
    ),
  );
  return (await Promise.all(own)).flat();
}

const inUseTables = (card: Card, { tables }: OlderReading['inUse']): SourceTables => ({
  day: card.edition,
  prints: printsOf(card),
  tables: new Map([...tables].filter(([id]) => card.files.some(file => file.table === id))),
});

/** What each table of an edition is read from, as one text. */
function printsOf({ files, format }: Card): Map<string, string> {
  const parts = new Map<string, ExtractFile[]>();
  for (const file of files) parts.set(file.table, [...(parts.get(file.table) ?? []), file]);
  return new Map([...parts].map(([id, own]) => [id, [format, ...own.map(({ sha256 }) => sha256).sort()].join(' ')]));
}

async function readTables(
  folder: EditionFolder,
  known: readonly (SourceTables | undefined)[],
  log: (line: string) => void,
): Promise<SourceTables> {
  const { edition, problems } = await readFolder(folder);
  if (problems.length > 0 || !edition) throw new InputError(problems);
  const prints = printsOf(edition.card);
  const tables = new Map<string, MeasureTable>();
  for (const id of new Set(edition.files.map(({ file }) => file.table))) {
    const same = known.find(one => one?.prints.get(id) === prints.get(id))?.tables.get(id);
    const table = same ?? readOne(edition, id, log);
    if (table) tables.set(id, table);
  }
  return { day: folder.edition, tables, prints };
}

function readOne(edition: Edition, id: string, log: (line: string) => void): MeasureTable | undefined {
  try {
    return readEdition({ ...edition, files: edition.files.filter(({ file }) => file.table === id) }).get(id);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    log(`left out of revisions: ${error.message.split('\n')[0]}`);
    return undefined;
  }
}

const together = (sources: ReadonlyMap<string, SourceTables>): EditionDays => ({
  days: new Map([...sources].map(([source, { day }]) => [source, day])),
  tables: new Map([...sources.values()].flatMap(({ tables }) => [...tables])),
});
