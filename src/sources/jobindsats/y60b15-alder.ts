import type { SourceTable } from '../../model/source.ts';
import { age } from './cut-columns.ts';
import { y60b15 } from './y60b15.ts';

/** Status 3, 6 and 12 months after a spell of social assistance from July 2025 ended, by age and quarter of the end: a cut of y60b15. */
export const y60b15Alder = {
  ...y60b15,
  id: 'y60b15_alder',
  cutOf: 'y60b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter alder',
  keys: [...y60b15.keys, age],
  basis: 'As y60b15; hierarchy _aldera is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
