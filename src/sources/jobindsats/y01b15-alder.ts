import type { SourceTable } from '../../model/source.ts';
import { age } from './cut-columns.ts';
import { y01b15 } from './y01b15.ts';

/** Status 3, 6 and 12 months after a spell of unemployment insurance benefit ended, by age and quarter of the end: a cut of y01b15. */
export const y01b15Alder = {
  ...y01b15,
  id: 'y01b15_alder',
  cutOf: 'y01b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter alder',
  keys: [...y01b15.keys, age],
  basis: 'As y01b15; hierarchy _aldera is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
