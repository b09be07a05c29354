import type { SourceTable } from '../../model/source.ts';
import { origin } from './cut-columns.ts';
import { y36b15 } from './y36b15.ts';

/** Status 3, 6 and 12 months after a spell of social assistance until June 2025 ended, by origin and quarter of the end: a cut of y36b15. */
export const y36b15Herkomst = {
  ...y36b15,
  id: 'y36b15_herkomst',
  cutOf: 'y36b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter herkomst',
  keys: [...y36b15.keys, origin],
  basis: 'As y36b15; hierarchy _oprinda is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
