import type { SourceTable } from '../../model/source.ts';
import { sex } from './cut-columns.ts';
import { y07b15 } from './y07b15.ts';

/** Status 3, 6 and 12 months after a spell of sickness benefit ended, by sex and quarter of the end: a cut of y07b15. */
export const y07b15Kon = {
  ...y07b15,
  id: 'y07b15_kon',
  cutOf: 'y07b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter køn',
  keys: [...y07b15.keys, sex],
  basis: 'As y07b15; hierarchy _kon is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
