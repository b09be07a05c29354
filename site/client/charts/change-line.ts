import { formatSigned } from '../../../src/i18n/format-number.ts';
import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { periodId } from '../../../src/model/period.ts';
import type { Language } from '../../../src/model/text.ts';
import type { IndicatorFile } from '../../../src/package/types.ts';
import { round } from '../../../src/statistics/rounding.ts';
import { changePoints, SHOWN_CHANGES } from '../../control/control-changes.ts';
import { statusWords } from '../../figure/status-cell.ts';
import type { Line } from './model.ts';
import { headlineRows } from './row-lines.ts';

/** The changes of a control chart from an area's file; `unit` is what they are counted in, in words. */
export function changeLine(
  lang: Language,
  file: IndicatorFile,
  { label, unit }: { readonly label: string; readonly unit: string },
): Line {
  const points = changePoints(headlineRows(file), file).slice(-SHOWN_CHANGES);
  const spots = points.map(({ period: { freq, ordinal }, value, status }) => {
    const words = statusWords(lang, status);
    const text = value === null ? words : `${formatSigned(lang, value, file.decimals + 1)} ${unit}`;
    return {
      x: ordinal,
      y: value,
      name: formatPeriod(lang, freq, periodId(freq, ordinal)),
      text: value === null || words === '' ? text : `${text} (${words})`,
      value: value === null ? null : round(value, file.decimals + 1),
      status: words,
    };
  });
  return { label, spots };
}
