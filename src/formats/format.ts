import type { ColumnTable } from 'arquero';
import type { SeriesRange } from '../observations/series-ranges.ts';
import type { IndicatorFile } from '../package/types.ts';

/** Figures of one indicator, as a table and as the package reads them: the same cells. */
export interface IndicatorDataset {
  /** Columns as `OBSERVATION_TABLE_COLUMNS`, sorted by key. */
  readonly observations: ColumnTable;
  /** The series that are told, in the table's order: all of `observations`, in files of parts some of it. */
  readonly ranges: readonly SeriesRange[];
  readonly file: IndicatorFile;
}

/** A file format: how figures become the text or bytes of one file. */
export interface Format {
  readonly extension: string;
  readonly mediaType: string;
  /**
   * How an indicator is told in files: `breakdowns` in one, and one more for each breakdown by sex, age or origin; `parts`
   * in one for each part (`FilePart`), small enough to be loaded by a page.
   */
  readonly split: 'breakdowns' | 'parts';
  serialize(dataset: IndicatorDataset): string | Uint8Array;
}
