import type { ExtractFile, TableUpdate } from '../../../src/model/card.ts';
import type { TableRecord } from '../../../src/model/fetched.ts';

/** A file of the edition to be, with the place where its bytes lie now. */
export interface GatheredFile {
  readonly from: string;
  readonly file: ExtractFile;
}

/** All that an edition is to hold of one table. */
export interface GatheredTable {
  readonly files: readonly GatheredFile[];
  readonly record: TableRecord | undefined;
  readonly update: TableUpdate | undefined;
}
