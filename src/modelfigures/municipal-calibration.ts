import { municipalities } from './geography.ts';
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
