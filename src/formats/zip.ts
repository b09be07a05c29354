import { zipSync, strToU8, type Zippable } from 'fflate';

/** One file of a zip: its path and its contents. */
export interface ZipEntry {
  readonly path: string;
  readonly contents: string | Uint8Array;
  /** True for bytes that are compressed already. */
  readonly stored?: boolean;
}

/**
 * A zip of files in the given order, dated on one day (YYYY-MM-DD): the same bytes in any time zone.
 * Throws `invalid zip entry` for a path that leaves the folder it is unpacked in.
 */
export function zip(entries: readonly ZipEntry[], day: string): Uint8Array {
  const [year, month, date] = day.split('-').map(Number);
  // A zip holds local time, and so does this date: the parts come back as they went in.
  const mtime = new Date(year!, month! - 1, date, 12);
  const files: Zippable = {};
  for (const { path, contents, stored = false } of entries) {
    if (path.startsWith('/') || path.split('/').includes('..'))
      throw new Error(`invalid zip entry: "${path}" (expected a path below the folder)`);
    files[path] = [typeof contents === 'string' ? strToU8(contents) : contents, { level: stored ? 0 : 6, mtime }];
  }
  return zipSync(files);
}
