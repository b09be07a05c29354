import type { Compared, Headline } from '../../src/comparisons/headline.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { FREQS, parsePeriodId, type Freq } from '../../src/model/period.ts';
import { STATUS } from '../../src/model/status.ts';

/** A figure in words: area, period, value, denominator and, where it is not `A`, its status. */
export type Told = readonly [
  area: string,
  period: string,
  value: number,
  denominator: number,
  status?: keyof typeof STATUS,
];

const NONE: Compared = { value: NaN, denominator: NaN, status: STATUS.O };

/** A headline series made of the given figures at one frequency. */
export function headlineOfFigures(indicator: Indicator, freq: Freq, figures: readonly Told[]): Headline {
  const rows = new Map(
    figures.map(([area, period, value, denominator, status = 'A']) => [
      `${area} ${parsePeriodId(freq, period)}`,
      { value, denominator, status: STATUS[status] },
    ]),
  );
  const periods = [...new Set(figures.map(([, period]) => parsePeriodId(freq, period)))].sort((a, b) => a - b);
  const at: Headline['at'] = (own, area, period) => (own === freq && rows.get(`${area} ${period}`)) || NONE;
  return {
    indicator,
    targetGroup: indicator.targetGroups[0]!,
    freqs: FREQS.filter(one => one === freq),
    periods: own => (own === freq ? periods : []),
    at,
    breaksAt: (own, area, period) => at(own, area, period).status === STATUS.B,
  };
}
