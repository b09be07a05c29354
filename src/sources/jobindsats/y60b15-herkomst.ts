import type { SourceTable } from '../../model/source.ts';
import { origin } from './cut-columns.ts';
import { y60b15 } from './y60b15.ts';

/** Status 3, 6 and 12 months after a spell of social assistance from July 2025 ended, by origin and quarter of the end: a cut of y60b15. */
export const y60b15Herkomst = {
  ...y60b15,
  id: 'y60b15_herkomst',
  cutOf: 'y60b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter herkomst',
  keys: [...y60b15.keys, origin],
  basis: 'As y60b15; hierarchy _oprinda is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
