import { z } from 'zod';

/** What was asked of a publisher for one file; never holds a key or token. */
export const FileRequest = z.strictObject({
  method: z.enum(['GET', 'POST']),
  url: z.url(),
  /** Body of a POST, as sent. */
  body: z.string().optional(),
});
export type FileRequest = z.infer<typeof FileRequest>;

/** The texts that one level of a breakdown holds, as the publisher listed them when the table was fetched. */
export const LevelTexts = z.strictObject({
  /** Hierarchy (Jobindsats) or variable (StatBank) of the publisher. */
  variable: z.string().min(1),
  level: z.string(),
  texts: z.array(z.string()),
});
export type LevelTexts = z.infer<typeof LevelTexts>;

/** What the publisher said a table is when it was fetched; what later fetches are held against. */
export const TableRecord = z.strictObject({
  /** Our id of the table. */
  table: z.string().min(1),
  name: z.string(),
  unit: z.string().nullable(),
  /** The publisher's own stamp of the table's last update, as written. */
  updated: z.string().nullable(),
  measures: z.array(z.string()),
  /** The levels that were asked for. */
  levels: z.array(LevelTexts),
  /** Edition that the files were taken over from, where the table was not fetched for this one. */
  from: z.iso.date().optional(),
  /** Why the table is older than the edition: what was, what is, where to change the binding. */
  why: z.string().optional(),
});
export type TableRecord = z.infer<typeof TableRecord>;
