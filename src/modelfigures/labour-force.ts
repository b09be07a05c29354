import { FIRST_MUNICIPALITY } from './geography.ts';
import { unemploymentDistance } from './municipal-calibration.ts';
import { monthlyPath } from './monthly-path.ts';
import { residentsOfAges } from './population.ts';
import { addUp, at, emptySeries, type Series } from './series.ts';
import { MONTHS, monthAt, yearAt } from './time-axis.ts';
import type { World } from './world.ts';

/** Participation falls a little where unemployment is high: change in logs for each log of unemployment. */
const BY_UNEMPLOYMENT = -0.12;

/** The latest year whose labour force has been counted; later months keep it as their denominator. */
export const LATEST_LABOUR_FORCE = 2024;

/** Labour force 16–66 years by residence, one level a year; the denominator of rates. */
export function labourForce(world: World): Series {
  return world.memo('labour-force', () => {
    const national = monthlyPath(new Map(world.calibration['labour-force'].map(row => [row.year, row.persons])), {
      steps: true,
    });
    const residents = residentsOfAges(world);
    const distance = unemploymentDistance(world);
    const series = emptySeries();
    for (let month = 0; month < MONTHS; month += 1) {
      const counted = monthAt(`${Math.min(yearAt(month), LATEST_LABOUR_FORCE)}-01`);
      const raw = distance.map(
        (of, k) => residents[at(FIRST_MUNICIPALITY + k, counted)]! * Math.exp(BY_UNEMPLOYMENT * of),
      );
      const scale = national[counted]! / raw.reduce((sum, value) => sum + value, 0);
      raw.forEach((value, k) => (series[at(FIRST_MUNICIPALITY + k, month)] = Math.round(value * scale)));
    }
    return addUp(series);
  });
}
