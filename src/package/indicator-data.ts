import { rowsOfSeries } from './decode.ts';
import type { DerivedSeries, EncodedSeries, IndicatorFile, Row } from './types.ts';

/** Codes to keep; a field left out keeps all. */
export type RowFilter = Partial<
  Pick<Row, 'ref_area' | 'target_group' | 'responsibility' | 'sex' | 'age' | 'origin' | 'freq'>
>;

/** One indicator's figures, read with filters. */
export interface IndicatorData {
  readonly file: IndicatorFile;
  /** The rows that have all the given codes, series by series, periods in order. */
  rows(filter?: RowFilter): Row[];
}

/** Wraps a file for reading. */
export const indicatorData = (file: IndicatorFile): IndicatorData => ({
  file,
  rows: (filter = {}) =>
    file.series.filter(series => matches(series, filter)).flatMap(series => [...rowsOfSeries(file, series)]),
});

const matches = (series: EncodedSeries | DerivedSeries, filter: RowFilter): boolean =>
  Object.entries(filter).every(([field, code]) => code === undefined || series[field as keyof RowFilter] === code);
