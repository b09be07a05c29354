/** A file to be written: its path below the output folder, with `/`, and its bytes or text. */
export interface PlannedFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
  readonly mediaType: string;
  /** Data rows in the file, where rows have a meaning. */
  readonly rows?: number;
}
