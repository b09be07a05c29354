import type { Card, ExtractFile } from '../model/card.ts';

/** A file of an edition with its bytes, checked against the card. */
export interface EditionFile {
  readonly file: ExtractFile;
  readonly bytes: Uint8Array;
}

/** One delivery of one source: its card, the files of tables that are bound, and those that no binding reads. */
export interface Edition {
  readonly card: Card;
  readonly files: readonly EditionFile[];
  readonly unbound: readonly ExtractFile[];
}

/** Name of a file of an edition as messages write it, e.g. `jobindsats/2026-08-22/y25i01.json`. */
export const editionFileName = (
  { source, edition }: Pick<Card, 'source' | 'edition'>,
  { path }: Pick<ExtractFile, 'path'>,
): string => `${source}/${edition}/${path}`;

/** The newest of the given days, or the newest not after `limit`; undefined where there is none. */
export const newestEdition = (days: readonly string[], limit?: string): string | undefined =>
  days
    .filter(day => limit === undefined || day <= limit)
    .sort()
    .at(-1);
