import type { SourceTable } from '../../model/source.ts';
import { sex } from './cut-columns.ts';
import { y60b15 } from './y60b15.ts';

/** Status 3, 6 and 12 months after a spell of social assistance from July 2025 ended, by sex and quarter of the end: a cut of y60b15. */
export const y60b15Kon = {
  ...y60b15,
  id: 'y60b15_kon',
  cutOf: 'y60b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter køn',
  keys: [...y60b15.keys, sex],
  basis: 'As y60b15; hierarchy _kon is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
