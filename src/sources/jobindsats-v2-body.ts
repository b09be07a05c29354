import { z } from 'zod';
import { InputError } from '../model/problem.ts';
import { decodeText } from './decode-text.ts';
import { parseJson } from './parse-json.ts';
import type { Place } from './place.ts';
import type { RawTable } from './raw-table.ts';

const Text = z.string().nullable();
const Body = z
  .array(
    z.strictObject({
      Variables: z.array(z.object({ Name: z.string().min(1), Label: z.string().min(1) })).min(1),
      Data: z.array(z.array(Text)),
    }),
  )
  .length(1);

/** Names that version 2 gave the same column in every table, whatever its label; version 3 calls it so. */
const FIXED: Readonly<Record<string, string>> = { area: 'Område', period: 'Periode' };

/**
 * A body of the Jobindsats API version 2, which ended in 2026: one object of `Variables` (name and label) and `Data`
 * (texts, decimal comma), perhaps with byte order marks. Columns are the labels, those of area and period as in version 3.
 * Cells stay texts. Throws one `InputError` where the shape is another; the refusal of a wrong key is told as such.
 */
export function jobindsatsV2Body(body: Uint8Array, place: Place): RawTable {
  const text = decodeText(body, place);
  if (/^"?Forkert nøgle/.test(text.trim()))
    throw invalid(place, 'the publisher says "Forkert nøgle eller nøglen er udløbet."');
  const parsed = Body.safeParse(parseJson(text, place));
  if (!parsed.success) throw invalid(place, z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' '));
  const { Variables: variables, Data: rows } = parsed.data[0]!;
  const odd = rows.findIndex(row => row.length !== variables.length);
  if (odd >= 0) throw invalid(place, `${rows[odd]!.length} cells, expected ${variables.length}`, { row: odd + 1 });
  return {
    columns: variables.map(({ Name, Label }) => labelOf(Name, Label)),
    rows: rows.length,
    at: (row, column) => rows[row]![column]!,
  };
}

const labelOf = (name: string, label: string): string => {
  const own = name.toLowerCase();
  return Object.hasOwn(FIXED, own) ? FIXED[own]! : label;
};

const invalid = ({ file }: Place, reason: string, at: { readonly row?: number } = {}): InputError =>
  new InputError([
    {
      file,
      ...at,
      message: `invalid body: ${reason}`,
      hint: 'Expected an answer of version 2: [{"Variables":[{"Name","Label"}],"Data":[[texts]]}]; version 3 answers are fetched, not imported',
    },
  ]);
