import type { ColumnTable } from 'arquero';
import type { Indicator } from '../model/indicator.ts';
import type { Text } from '../model/text.ts';

/** One indicator's figures with what every file of them says about itself. */
export interface IndicatorDataset {
  readonly indicator: Indicator;
  /** Columns as `OBSERVATION_TABLE_COLUMNS`, series after series. */
  readonly observations: ColumnTable;
  readonly version: string;
  readonly kind: 'official' | 'model';
  readonly notice: Text | null;
}

/** A file format: how figures become the text or bytes of one file. */
export interface Format {
  readonly extension: string;
  readonly mediaType: string;
  serialize(dataset: IndicatorDataset): string | Uint8Array;
}
