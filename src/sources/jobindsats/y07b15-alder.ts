import type { SourceTable } from '../../model/source.ts';
import { age } from './cut-columns.ts';
import { y07b15 } from './y07b15.ts';

/** Status 3, 6 and 12 months after a spell of sickness benefit ended, by age and quarter of the end: a cut of y07b15. */
export const y07b15Alder = {
  ...y07b15,
  id: 'y07b15_alder',
  cutOf: 'y07b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter alder',
  keys: [...y07b15.keys, age],
  basis: 'As y07b15; hierarchy _aldera is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
