import type { SourceTable } from '../../model/source.ts';
import { origin } from './cut-columns.ts';
import { y07b15 } from './y07b15.ts';

/** Status 3, 6 and 12 months after a spell of sickness benefit ended, by origin and quarter of the end: a cut of y07b15. */
export const y07b15Herkomst = {
  ...y07b15,
  id: 'y07b15_herkomst',
  cutOf: 'y07b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter herkomst',
  keys: [...y07b15.keys, origin],
  basis: 'As y07b15; hierarchy _oprinda is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
