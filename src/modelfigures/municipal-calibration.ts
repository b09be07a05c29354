import { municipalities } from './geography.ts';
import { MONTHS, monthAt } from './time-axis.ts';
import type { World } from './world.ts';

type Row = World['calibration']['municipalities'][number];

/** Rows of the municipal calibration table in the order of the model. Throws `missing municipality`. */
export function calibrationOf(world: World): readonly Row[] {
  return world.memo('municipal-calibration', () => {
    const byCode = new Map(world.calibration.municipalities.map(row => [row.code, row]));
    return municipalities.map(([code, name]) => {
      const row = byCode.get(code);
      if (!row) throw new Error(`missing municipality: "${code}" ${name} in municipalities.csv (expected all 98)`);
      return row;
    });
  });
}

/** How far a municipality's unemployment lies from the ordinary one, in logs: 0 in a municipality at the mean. */
export function unemploymentDistance(world: World): readonly number[] {
  return world.memo('unemployment-distance', () => {
    const logs = calibrationOf(world).map(({ unemployment }) => Math.log(unemployment));
    const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    return logs.map(value => value - mean);
  });
}

/** Month of the rates in `municipalities.csv`, the only ones known for all municipalities. */
const ALL_KNOWN = '2020-03';

/**
 * A municipality's unemployment against the country's, in logs, by month: straight lines between the months in which a
 * rate was published, level before the first and after the last.
 */
export function unemploymentLevel(world: World, k: number): Float64Array {
  const row = calibrationOf(world)[k]!;
  const national = calibrationOf(world).reduce((sum, of) => sum + of.unemployment, 0) / municipalities.length;
  const quoted = world.calibration['municipal-unemployment']
    .filter(({ code }) => code === row.code)
    .map(({ period, pct, national_pct }) => [monthAt(period), Math.log(pct / national_pct)] as const);
  const known = [...quoted, [monthAt(ALL_KNOWN), Math.log(row.unemployment / national)] as const].sort(
    ([a], [b]) => a - b,
  );
  return Float64Array.from({ length: MONTHS }, (_, month) => {
    const next = known.findIndex(([at]) => at >= month);
    if (next <= 0) return known.at(next)![1];
    const [from, before] = known[next - 1]!;
    const [to, after] = known[next]!;
    return before + ((after - before) * (month - from)) / (to - from);
  });
}
