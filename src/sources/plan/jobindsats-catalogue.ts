import { z } from 'zod';
import { InputError } from '../../model/problem.ts';
import { decodeText } from '../decode-text.ts';
import { parseJson } from '../parse-json.ts';

const Day = z.string().nullish();
const Entry = z.object({ table_id: z.string().min(1), table_name: z.string(), update_latest: Day, update_next: Day });
const Catalogue = z.array(z.object({ table_groups: z.array(z.object({ tables: z.array(Entry) })) }));

/** One table in the publisher's calendar; null where no day is given. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  readonly latest: string | null;
  readonly next: string | null;
}

/**
 * The tables that `/tables` of the Jobindsats API version 3 lists, by id, with the day of their last and next update.
 * Throws one `InputError` `invalid catalogue` where the shape is another.
 */
export function jobindsatsCatalogue(body: Uint8Array, file: string): ReadonlyMap<string, CatalogueEntry> {
  const parsed = Catalogue.safeParse(parseJson(decodeText(body, { file }), { file }));
  if (!parsed.success) {
    const reason = z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' ');
    const hint = 'The publisher has changed its interface; adapt src/sources/plan/jobindsats-catalogue.ts';
    throw new InputError([{ file, message: `invalid catalogue: ${reason}`, hint }]);
  }
  const entries = parsed.data
    .flatMap(({ table_groups }) => table_groups)
    .flatMap(({ tables }) => tables)
    .map(({ table_id, table_name, update_latest, update_next }) => ({
      id: table_id,
      name: table_name,
      latest: update_latest ?? null,
      next: update_next ?? null,
    }));
  return new Map(entries.map(entry => [entry.id, entry]));
}
