import type { ObsStatus } from './types.ts';

/** From the mildest to the gravest. */
const GRAVITY = 'APEUBMOQ';

/** The gravest status of the parts is the status of the whole. */
export const gravest = (statuses: readonly ObsStatus[]): ObsStatus =>
  GRAVITY[Math.max(...statuses.map(status => GRAVITY.indexOf(status)))] as ObsStatus;
