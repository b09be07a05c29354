import type { SourceTable } from '../../model/source.ts';
import { sex } from './cut-columns.ts';
import { y01b15 } from './y01b15.ts';

/** Status 3, 6 and 12 months after a spell of unemployment insurance benefit ended, by sex and quarter of the end: a cut of y01b15. */
export const y01b15Kon = {
  ...y01b15,
  id: 'y01b15_kon',
  cutOf: 'y01b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter køn',
  keys: [...y01b15.keys, sex],
  basis: 'As y01b15; hierarchy _kon is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
