import { z } from 'zod';
import { Text } from './text.ts';

/** One allowed value of a dimension, with its names and, where it is dated, its validity (inclusive days, YYYY-MM-DD). */
export const Code = z.strictObject({
  id: z.string().min(1),
  name: Text,
  /** The code this one is part of, within the same list. */
  parent: z.string().optional(),
  validFrom: z.iso.date().optional(),
  validTo: z.iso.date().optional(),
  note: Text.optional(),
  /** Where the fact was read; short, for people. */
  source: z.string().optional(),
  /** False where the row rests on inference and must not be shown as fact. */
  verified: z.boolean().optional(),
});
export type Code = z.infer<typeof Code>;

/** A closed list of codes; the position of a code in `codes` is its number inside tables. */
export interface CodeList<C extends Code = Code> {
  /** SDMX-like id, e.g. `CL_AREA`. */
  readonly id: string;
  readonly name: Text;
  readonly codes: readonly C[];
}

/** The code that stands for all members of a dimension together. */
export const TOTAL = '_T';
