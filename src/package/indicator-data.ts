import { rowsOfSeries } from './decode.ts';
import type { DerivedSeries, EncodedSeries, IndicatorFile, Row } from './types.ts';

/** Codes to keep; a field left out keeps all. */
export type RowFilter = Partial<
  Pick<Row, 'ref_area' | 'target_group' | 'responsibility' | 'sex' | 'age' | 'origin' | 'freq'>
>;

/** One indicator's figures, read with filters. */
export interface IndicatorData {
  readonly file: IndicatorFile;
  /**
   * The rows that have all the given codes, series by series, periods in order. Throws `unknown …` for a group or
   * breakdown that the file does not hold: it may stand in another part.
   */
  rows(filter?: RowFilter): Row[];
}

/** Wraps a file for reading. */
export const indicatorData = (file: IndicatorFile): IndicatorData => ({
  file,
  rows: (filter = {}) => {
    refuseAbsent(file, filter);
    return file.series.filter(series => matches(series, filter)).flatMap(series => [...rowsOfSeries(file, series)]);
  },
});

const PARTED = ['target_group', 'responsibility', 'sex', 'age', 'origin'] as const;

function refuseAbsent({ indicator, series }: IndicatorFile, filter: RowFilter): void {
  for (const dimension of PARTED) {
    const code = filter[dimension];
    if (code === undefined || series.some(one => one[dimension] === code)) continue;
    throw new Error(
      `unknown ${dimension}: "${code}" is not among the loaded figures of ${indicator}; load the part that holds it, or all parts`,
    );
  }
}

const matches = (series: EncodedSeries | DerivedSeries, filter: RowFilter): boolean =>
  Object.entries(filter).every(([field, code]) => code === undefined || series[field as keyof RowFilter] === code);
