import { formatSigned } from '../../../src/i18n/format-number.ts';
import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { periodId } from '../../../src/model/period.ts';
import type { Language } from '../../../src/model/text.ts';
import type { IndicatorFile } from '../../../src/package/types.ts';
import { round } from '../../../src/statistics/rounding.ts';
import { judgedChanges, SHOWN_CHANGES } from '../../control/control-changes.ts';
import { ruleWords } from '../../control/rule-words.ts';
import { statusWords } from '../../figure/status-cell.ts';
import type { Line } from './model.ts';
import { headlineRows } from './row-lines.ts';

/**
 * The changes of a control chart from an area's file, each with the rules it breaks; `unit` is what they are counted in,
 * in words, `limits` the lower one, the mean and the upper one.
 */
export function changeLine(
  lang: Language,
  file: IndicatorFile,
  { label, unit, limits }: { readonly label: string; readonly unit: string; readonly limits: readonly number[] },
): Line {
  const [lower = Number.NaN, centre = Number.NaN, upper = Number.NaN] = limits;
  const changes = judgedChanges(headlineRows(file), file, { lower, centre, upper }).slice(-SHOWN_CHANGES);
  const spots = changes.map(({ point, signals }) => {
    const { value } = point;
    const { freq, ordinal } = point.period;
    const words = [statusWords(lang, point.status), ruleWords(lang, signals)].filter(one => one !== '').join(', ');
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
