import type { ColumnTable } from 'arquero';
import type { IndicatorFile } from '../package/types.ts';

/** One indicator's figures, as a table and as the package reads them: the same cells. */
export interface IndicatorDataset {
  /** Columns as `OBSERVATION_TABLE_COLUMNS`, sorted by key. */
  readonly observations: ColumnTable;
  readonly file: IndicatorFile;
}

/** A file format: how figures become the text or bytes of one file. */
export interface Format {
  readonly extension: string;
  readonly mediaType: string;
  serialize(dataset: IndicatorDataset): string | Uint8Array;
}
