import type { ObsStatus } from '../model/status.ts';
import type { ChartWords } from './types.ts';

/** Why there is no figure: suppressed, missing, or it cannot exist. */
export type GapKind = 'suppressed' | 'missing' | 'notExisting';

/** Kinds of gaps in the order legends name them. */
export const GAP_KINDS = ['suppressed', 'missing', 'notExisting'] as const satisfies readonly (GapKind &
  keyof ChartWords)[];

/** Kind of the gap that a status letter stands for; a value that is absent for no stated reason is missing. */
export function gapKind(status: ObsStatus): GapKind {
  if (status === 'Q') return 'suppressed';
  return status === 'M' ? 'notExisting' : 'missing';
}
