import { sparkline } from '../../src/charts/index.ts';
import { isShown } from '../../src/charts/is-shown.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { PublishedScore } from '../../src/package/score-types.ts';
import { pointsOf } from '../charts/chart-points.ts';
import type { Cell } from '../markup/table.ts';
import { valueText, type SteeringPage } from './figure-words.ts';

/** Periods that a line shows at most, and those it needs to be one. */
const [MOST, LEAST] = [10, 3];

type Told = Pick<PublishedScore, 'indicator' | 'target_group' | 'freq' | 'time_period'>;

/** A cell with the figure's latest ten periods as a line below it, up to the period of the row; no line of fewer than three. */
export function withTrend(
  page: SteeringPage,
  { code, row }: { readonly code: string; readonly row: Told },
  cell: Cell,
): Cell {
  const { indicator: id, target_group: targetGroup, freq, time_period: until } = row;
  const rows = page.published
    .series(id)
    .rows({ area: code, freq, targetGroup })
    .filter(({ time_period }) => time_period <= until)
    .slice(-MOST);
  const points = pointsOf(rows);
  const [first, last] = [points.findIndex(isShown), points.findLastIndex(isShown)];
  if (points.filter(isShown).length < LEAST) return cell;
  const said = (i: number): string =>
    `${formatPeriod(page.lang, freq, rows[i]!.time_period)}: ${valueText(page, id, points[i]!.value!)}`;
  const label = t(page.lang, 'report.trend', { first: said(first), last: said(last) });
  return { ...cell, html: (cell.html ?? '') + sparkline(points, { width: 72, height: 18, label }) };
}
