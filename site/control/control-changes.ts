import type { ControlData } from '../../src/charts/index.ts';
import type { Point } from '../../src/charts/types.ts';
import { parsePeriodId } from '../../src/model/period.ts';
import type { Row } from '../../src/package/decode.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import type { ControlLimits } from '../../src/statistics/control-limits.ts';
import { controlSignals } from '../../src/statistics/control-rules.ts';
import { goodness } from '../../src/statistics/direction.ts';
import { applyFormula } from '../../src/statistics/formula.ts';
import { yearOnYear } from '../../src/statistics/year-on-year.ts';

/**
 * Changes of a monthly series from the same month of the year before, from the first that is known after the last break,
 * with the signals that the published limits give: what the states of `control.csv` were told from.
 */
export function controlChanges(
  rows: readonly Row[],
  { direction, formula, multiplier }: Pick<CatalogueIndicator, 'direction' | 'formula' | 'multiplier'>,
  limits: ControlLimits,
): Pick<ControlData, 'points' | 'signals'> {
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
  const values = changes.slice(start);
  const ordinals = stretch.map(({ freq, time_period }) => parsePeriodId(freq, time_period));
  const points = stretch.map(({ freq, obs_status }, i): Point => {
    const value = values[i]!;
    return { period: { freq, ordinal: ordinals[i]! }, value, status: value === null ? 'O' : obs_status };
  });
  const signals = controlSignals(values, limits).flatMap(([signal], i) => {
    if (!signal) return [];
    const good = goodness(direction, signal.side === 'high' ? 1 : -1);
    return [{ ordinal: ordinals[i]!, kind: good === 0 ? 'neutral' : good > 0 ? 'good' : 'bad' } as const];
  });
  return { points, signals };
}
