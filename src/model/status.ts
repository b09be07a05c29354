import { z } from 'zod';

/**
 * Observation status letters (SDMX CL_OBS_STATUS), from the mildest to the one that outranks the others.
 * The position is the number used inside tables, so that the maximum over parts is the status of their sum.
 */
export const OBS_STATUSES = ['A', 'P', 'E', 'U', 'B', 'M', 'O', 'Q'] as const;
export const ObsStatus = z.enum(OBS_STATUSES);
export type ObsStatus = z.infer<typeof ObsStatus>;

/** Number of each status inside tables. */
export const STATUS = { A: 0, P: 1, E: 2, U: 3, B: 4, M: 5, O: 6, Q: 7 } as const satisfies Record<ObsStatus, number>;

/** True where a status number means that there is no value to show (cannot exist, missing, suppressed). */
export const isEmptyStatus = (status: number): boolean => status >= STATUS.M;

/** Confidentiality letters (SDMX CL_CONF_STATUS) that are published: free, confidential. */
export const ConfStatus = z.enum(['F', 'C']);
export type ConfStatus = z.infer<typeof ConfStatus>;
