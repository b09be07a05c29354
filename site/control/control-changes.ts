import type { ControlData } from '../../src/charts/index.ts';
import type { Point } from '../../src/charts/types.ts';
import { parsePeriodId } from '../../src/model/period.ts';
import type { Row } from '../../src/package/decode.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import type { ControlLimits } from '../../src/statistics/control-limits.ts';
import { controlSignals } from '../../src/statistics/control-rules.ts';
import type { ControlSignal } from '../../src/statistics/control-rules.ts';
import { goodness } from '../../src/statistics/direction.ts';
import { applyFormula } from '../../src/statistics/formula.ts';
import { yearOnYear } from '../../src/statistics/year-on-year.ts';

/** Changes that are drawn: those of the latest five years. */
export const SHOWN_CHANGES = 60;

/**
 * Changes of a monthly series from the same month of the year before, from the first that is known after the last break,
 * with the signals that the published limits give: what the states of `control.csv` were told from.
 */
export function controlChanges(
  rows: readonly Row[],
  rule: Pick<CatalogueIndicator, 'direction' | 'formula' | 'multiplier'>,
  limits: ControlLimits,
): Pick<ControlData, 'points' | 'signals'> {
  const changes = judgedChanges(rows, rule, limits);
  const points = changes.map(({ point }) => point);
  const signals = changes.flatMap(({ signals: [signal] }, i) => {
    if (!signal) return [];
    const good = goodness(rule.direction, signal.side === 'high' ? 1 : -1);
    const kind = good === 0 ? 'neutral' : good > 0 ? 'good' : 'bad';
    return [{ ordinal: points[i]!.period.ordinal, kind } as const];
  });
  return { points, signals };
}

/** A change with all the signals it is part of, the weightiest first. */
export interface JudgedChange {
  readonly point: Point;
  readonly signals: readonly ControlSignal[];
}

/** The changes of a monthly series, each with the rules of `limits` that it breaks. */
export function judgedChanges(
  rows: readonly Row[],
  rule: Pick<CatalogueIndicator, 'formula' | 'multiplier'>,
  limits: ControlLimits,
): JudgedChange[] {
  const points = changePoints(rows, rule);
  const values = points.map(({ value }) => value);
  return controlSignals(values, limits).map((signals, i) => ({ point: points[i]!, signals }));
}

/** The changes alone, as points; those that are not known are missing. */
export function changePoints(
  rows: readonly Row[],
  { formula, multiplier }: Pick<CatalogueIndicator, 'formula' | 'multiplier'>,
): Point[] {
  const exact = ({ numerator, denominator, obs_value }: Row): number | null => {
    if (obs_value === null || numerator === null || denominator === null) return obs_value;
    const value = applyFormula({ formula, multiplier }, numerator, denominator);
    return Number.isNaN(value) ? obs_value : value;
  };
  const breaks = rows.flatMap(({ obs_status }, place) => (obs_status === 'B' ? [place] : []));
  const { changes } = yearOnYear(rows.map(exact), { breaks });
  const start = Math.max(
    breaks.at(-1) ?? 0,
    changes.findIndex((change, i) => change !== null && i >= (breaks.at(-1) ?? 0)),
  );
  const stretch = rows.slice(start);
  return stretch.map(({ freq, obs_status, time_period }, i): Point => {
    const value = changes[start + i]!;
    const ordinal = parsePeriodId(freq, time_period);
    return { period: { freq, ordinal }, value, status: value === null ? 'O' : obs_status };
  });
}
