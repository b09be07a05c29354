import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { formatValue } from '../../../src/i18n/format-value.ts';
import type { Unit } from '../../../src/i18n/format-value.ts';
import { t } from '../../../src/i18n/translate.ts';
import { parsePeriodId } from '../../../src/model/period.ts';
import type { Language } from '../../../src/model/text.ts';
import type { IndicatorFile, Row } from '../../../src/package/types.ts';
import { rowsOfSeries } from '../../../src/package/decode.ts';
import { intervalText } from '../../figure/figure-tables.ts';
import { statusWords } from '../../figure/status-cell.ts';
import type { Line, Spot } from './model.ts';

const FINEST_FIRST = ['M', 'Q', 'Y', 'R12', 'R4'] as const;

/** Which of a file's series are wanted: the first group's and the finest frequency where it is not said. */
export interface Wanted {
  readonly group?: string | undefined;
  readonly freq?: string | undefined;
}

/** The rows of a file that a page is about: totals of a group at a frequency; none where the file has none. */
export function headlineRows(file: IndicatorFile, { group, freq }: Wanted = {}): Row[] {
  const target = group ?? file.series[0]?.target_group;
  const own = file.series.filter(
    series =>
      series.target_group === target &&
      [series.responsibility, series.sex, series.age, series.origin].every(code => code === '_T'),
  );
  const wanted = freq ?? FINEST_FIRST.find(one => own.some(series => series.freq === one));
  return own.filter(series => series.freq === wanted).flatMap(series => [...rowsOfSeries(file, series)]);
}

/** What a line is drawn from beside its rows. */
export interface LineRules extends Unit {
  readonly label: string;
  /** First periods of the new side of a break that the chart marks. */
  readonly breaks?: ReadonlySet<number>;
}

/** The rows of a series as a line whose spots say value, status and interval, or why there is no value. */
export function rowLine(lang: Language, rows: readonly Row[], { label, breaks, ...unit }: LineRules): Line {
  return { label, spots: rows.map(row => rowSpot(lang, row, { unit, breaks })) };
}

interface SpotRules {
  readonly unit: Unit;
  readonly breaks: ReadonlySet<number> | undefined;
}

function rowSpot(lang: Language, row: Row, { unit, breaks }: SpotRules): Spot {
  const ordinal = parsePeriodId(row.freq, row.time_period);
  const words = [statusWords(lang, row.obs_status)];
  if (breaks?.has(ordinal) && row.obs_status !== 'B') words.push(statusWords(lang, 'B'));
  const status = words.filter(word => word !== '').join(', ');
  const text = row.obs_value === null ? status : formatValue(lang, row.obs_value, unit);
  const interval = intervalText(lang, row, unit.decimals);
  const figure = row.obs_value === null || status === '' ? text : `${text} (${status})`;
  return {
    x: ordinal,
    y: row.obs_value,
    name: formatPeriod(lang, row.freq, row.time_period),
    text: interval === '' ? figure : t(lang, 'chart.withInterval', { text: figure, interval }),
    value: row.obs_value,
    status,
  };
}
