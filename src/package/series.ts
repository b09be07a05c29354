import type { SeriesOptions } from './api-types.ts';
import type { IndicatorData } from './indicator-data.ts';
import { selectSeries } from './selection.ts';
import type { Row } from './types.ts';

/** One series, periods in order. Throws as `selectSeries`. */
export const series = (data: IndicatorData, { ref_area, ...selection }: SeriesOptions): Row[] =>
  selectSeries(data, ref_area, selection);
