import { z } from 'zod';
import { FileRequest, TableRecord } from './fetched.ts';

/** One file of an edition as the publisher delivered it. */
export const ExtractFile = z.strictObject({
  path: z.string().regex(/^[A-Za-z0-9._-]+$/, 'a plain file name'),
  table: z.string().min(1),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What was asked for it; left out where it was not fetched. */
  request: FileRequest.optional(),
  /** Headers of the answer that matter: entity tag, last change, request number of the publisher. */
  headers: z.record(z.string(), z.string()).optional(),
});
export type ExtractFile = z.infer<typeof ExtractFile>;

/** What a publisher's own calendar said of a table when the edition was fetched; null where it did not say. */
export const TableUpdate = z.strictObject({
  table: z.string().min(1),
  /** Day the table was last updated. */
  latest: z.iso.date().nullable(),
  /** Day its next update is promised for. */
  next: z.iso.date().nullable(),
});
export type TableUpdate = z.infer<typeof TableUpdate>;

/** The card of one edition: who delivered what, when, on what terms. */
export const Card = z.strictObject({
  source: z.enum(['jobindsats', 'statbank', 'geometry']),
  edition: z.iso.date(),
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  licence: z.string().nullable(),
  retrieved: z.iso.datetime({ offset: true }),
  format: z.enum([
    'jobindsats-v3',
    'jobindsats-v2',
    'statbank-csv',
    'statbank-jsonstat',
    'statbank-dstml',
    'geometry-topojson',
  ]),
  kind: z.enum(['official', 'model']),
  note: z.string(),
  files: z.array(ExtractFile).min(1),
  /** The publisher's calendar for these tables; left out where it was not fetched. */
  updates: z.array(TableUpdate).optional(),
  /** What each table was said to be when it was fetched; left out where none was. */
  tables: z.array(TableRecord).optional(),
});
export type Card = z.infer<typeof Card>;

/** Formats of files that hold tables. */
export type TableFormat = Exclude<Card['format'], 'geometry-topojson'>;
