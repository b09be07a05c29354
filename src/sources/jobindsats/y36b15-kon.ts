import type { SourceTable } from '../../model/source.ts';
import { sex } from './cut-columns.ts';
import { y36b15 } from './y36b15.ts';

/** Status 3, 6 and 12 months after a spell of social assistance until June 2025 ended, by sex and quarter of the end: a cut of y36b15. */
export const y36b15Kon = {
  ...y36b15,
  id: 'y36b15_kon',
  cutOf: 'y36b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter køn',
  keys: [...y36b15.keys, sex],
  basis: 'As y36b15; hierarchy _kon is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
