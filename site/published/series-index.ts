import { rowsOfSeries } from '../../src/package/decode.ts';
import type { Row } from '../../src/package/decode.ts';
import { TOTAL } from '../../src/model/code.ts';
import type { Freq } from '../../src/model/period.ts';
import type { DerivedSeries, EncodedSeries, IndicatorFile } from '../../src/package/types.ts';

/** Names one series of an indicator; dimensions left out are totals. */
export interface SeriesKey {
  readonly area: string;
  readonly freq: Freq;
  readonly targetGroup?: string;
  readonly responsibility?: string;
}

/** The series of one indicator, found by key. */
export interface SeriesIndex {
  /** Rows of a series, periods in order; empty where there is none. */
  rows(key: SeriesKey): readonly Row[];
  has(key: SeriesKey): boolean;
}

/** Decoded series that are kept: enough for the country, the regions and the page at hand. */
const KEPT = 24;

/** Indexes an indicator's file; series broken down by sex, age or origin are left out. */
export function indexSeries(file: IndicatorFile): SeriesIndex {
  const byKey = new Map<string, EncodedSeries | DerivedSeries>();
  for (const series of file.series) {
    if (series.sex !== TOTAL || series.age !== TOTAL || series.origin !== TOTAL) continue;
    const { ref_area: area, freq, target_group: targetGroup, responsibility } = series;
    byKey.set(keyText({ area, freq, targetGroup, responsibility }), series);
  }
  const decoded = new Map<string, readonly Row[]>();
  return {
    has: key => byKey.has(keyText(key)),
    rows: key => {
      const text = keyText(key);
      const rows = decoded.get(text) ?? decode(file, byKey.get(text));
      decoded.delete(text);
      decoded.set(text, rows);
      if (decoded.size > KEPT) decoded.delete(decoded.keys().next().value!);
      return rows;
    },
  };
}

const keyText = ({ area, freq, targetGroup = TOTAL, responsibility = TOTAL }: SeriesKey): string =>
  `${area} ${freq} ${targetGroup} ${responsibility}`;

const decode = (file: IndicatorFile, series: EncodedSeries | DerivedSeries | undefined): readonly Row[] =>
  series ? [...rowsOfSeries(file, series)] : [];
