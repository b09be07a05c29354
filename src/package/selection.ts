import { rowsOfSeries } from './decode.ts';
import type { IndicatorData } from './indicator-data.ts';
import type { Selection } from './api-types.ts';
import type { DerivedSeries, EncodedSeries, IndicatorFile, Row, SeriesKey } from './types.ts';

const DIMENSIONS = ['target_group', 'responsibility', 'sex', 'age', 'origin'] as const;
const FINEST_FIRST = ['M', 'Q', 'Y', 'R4', 'R12'] as const;

/**
 * The rows of the one series that the codes single out at an area, periods in order. What is left out is the total where
 * there is one, else the only code there is; the frequency left out is the finest. Throws `unknown …` for a code without
 * figures and `missing …` where more than one code is left to choose from.
 */
export const selectSeries = ({ file }: Pick<IndicatorData, 'file'>, area: string, selection: Selection): Row[] =>
  singledOut({ file }, area, selection).flatMap(series => [...rowsOfSeries(file, series)]);

/** The series itself that `selectSeries` gives the rows of, with the same errors. */
export function singledOut(
  { file }: Pick<IndicatorData, 'file'>,
  area: string,
  selection: Selection,
): readonly (EncodedSeries | DerivedSeries)[] {
  let left = file.series.filter(({ ref_area }) => ref_area === area);
  if (left.length === 0) throw new Error(`unknown ref_area: "${area}" has no figures in ${file.indicator}`);
  for (const dimension of DIMENSIONS) left = chosen(left, dimension, { file, code: selection[dimension] });
  const freq = selection.freq ?? FINEST_FIRST.find(one => left.some(series => series.freq === one));
  return chosen(left, 'freq', { file, code: freq });
}

function chosen<S extends SeriesKey>(
  series: readonly S[],
  dimension: keyof SeriesKey,
  { file, code }: { readonly file: IndicatorFile; readonly code: string | undefined },
): S[] {
  const codes = [...new Set(series.map(one => one[dimension]))];
  const total = codes.includes('_T') ? '_T' : codes[0]!;
  if (code === undefined && total !== '_T' && codes.length > 1) {
    throw new Error(`missing ${dimension}: ${file.indicator} has no total; choose one of ${codes.join(', ')}`);
  }
  const wanted = code ?? total;
  if (!codes.includes(wanted)) {
    throw new Error(
      `unknown ${dimension}: "${wanted}" has no figures in ${file.indicator}; there are ${codes.join(', ')}${file.part ? '; loadIndicator(id, { target_group, by }) loads more' : ''}`,
    );
  }
  return series.filter(one => one[dimension] === wanted);
}
