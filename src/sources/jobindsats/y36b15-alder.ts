import type { SourceTable } from '../../model/source.ts';
import { age } from './cut-columns.ts';
import { y36b15 } from './y36b15.ts';

/** Status 3, 6 and 12 months after a spell of social assistance until June 2025 ended, by age and quarter of the end: a cut of y36b15. */
export const y36b15Alder = {
  ...y36b15,
  id: 'y36b15_alder',
  cutOf: 'y36b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter alder',
  keys: [...y36b15.keys, age],
  basis: 'As y36b15; hierarchy _aldera is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
