import { z } from 'zod';
import { Responsibility } from './dimension.ts';
import { FREQS } from './period.ts';
import { ConfStatus, ObsStatus } from './status.ts';

/** One published figure: the row of every long table, columns in published order. */
export const Observation = z.strictObject({
  indicator: z.string(),
  ref_area: z.string(),
  target_group: z.string(),
  responsibility: Responsibility,
  sex: z.string(),
  age: z.string(),
  origin: z.string(),
  freq: z.enum(FREQS),
  time_period: z.string(),
  /** In the indicator's unit, rounded to its decimals; null where the status says why. */
  obs_value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** Ends of the 95 % interval, in the indicator's unit; null where an interval has no meaning. */
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  obs_status: ObsStatus,
  conf_status: ConfStatus,
});
export type Observation = z.infer<typeof Observation>;

/** Published columns, in order. */
export const OBSERVATION_COLUMNS = Object.keys(Observation.shape) as (keyof Observation)[];

/** The columns that identify a row within one indicator. */
export const KEY_COLUMNS = [
  'ref_area',
  'target_group',
  'responsibility',
  'sex',
  'age',
  'origin',
  'freq',
  'time_period',
] as const satisfies readonly (keyof Observation)[];
