import type { Change, Verdict } from '../../src/i18n/change.ts';
import { monthsOf, parsePeriodId } from '../../src/model/period.ts';
import { round } from '../../src/statistics/rounding.ts';
import type { Row } from '../../src/package/decode.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';

/** Units whose change is told in percentage points; the others change by per cent. */
const IN_POINTS = ['PERCENT', 'PERCENTAGE_POINTS'];

/** True where an indicator's change is told in percentage points. */
export const isInPoints = ({ unit }: Pick<CatalogueIndicator, 'unit'>): boolean => IN_POINTS.includes(unit);

/** What decides how a change is told. */
export type ChangeRule = Pick<CatalogueIndicator, 'unit' | 'decimals' | 'direction' | 'breaks'>;

/**
 * How `latest` stands to `before`, in percentage points for shares and per cent for the rest; with `break` where the
 * indicator changed between the two (or a row `between` them says so), and `missing` where one of them has no value.
 */
export function changeOf(rule: ChangeRule, latest: Row | null, { before, between }: Earlier): Change {
  if (!latest || !before || latest.obs_value === null || before.obs_value === null) return { kind: 'missing' };
  if (isBroken(rule, latest, { before, between })) return { kind: 'break' };
  const noise = overlaps(latest, before);
  if (isInPoints(rule)) {
    const amount = round(latest.obs_value - before.obs_value, rule.decimals);
    return { kind: 'points', amount, decimals: rule.decimals, verdict: verdictOf(rule, amount), noise };
  }
  if (before.obs_value === 0) return { kind: 'missing' };
  const amount = round((100 * latest.obs_value) / before.obs_value - 100, 1);
  return { kind: 'percent', amount, decimals: 1, verdict: verdictOf(rule, amount), noise };
}

/** The figure a year before, and the rows after it up to the latest. */
export interface Earlier {
  readonly before: Row | null;
  readonly between: readonly Row[];
}

/** Whether a difference is for the better, by the indicator's direction. */
export function verdictOf({ direction }: Pick<ChangeRule, 'direction'>, difference: number): Verdict {
  if (direction === 'neutral' || difference === 0) return 'neutral';
  return difference > 0 === (direction === 'higher') ? 'better' : 'worse';
}

function isBroken({ breaks }: ChangeRule, latest: Row, { before, between }: { before: Row; between: readonly Row[] }) {
  if (between.some(row => row.obs_status === 'B')) return true;
  const from = monthsOf(before.freq, parsePeriodId(before.freq, before.time_period)).first;
  const to = monthsOf(latest.freq, parsePeriodId(latest.freq, latest.time_period)).last;
  return breaks.some(({ month }) => {
    const start = parsePeriodId('M', month);
    return start > from && start <= to;
  });
}

/** True where both figures have intervals that overlap; then the difference may be chance. */
function overlaps(a: Row, b: Row): boolean {
  if (a.lower === null || a.upper === null || b.lower === null || b.upper === null) return false;
  return a.lower <= b.upper && b.lower <= a.upper;
}
