import type { SourceTable } from '../../model/source.ts';
import { origin } from './cut-columns.ts';
import { y01b15 } from './y01b15.ts';

/** Status 3, 6 and 12 months after a spell of unemployment insurance benefit ended, by origin and quarter of the end: a cut of y01b15. */
export const y01b15Herkomst = {
  ...y01b15,
  id: 'y01b15_herkomst',
  cutOf: 'y01b15',
  name: 'Arbejdsmarkedsstatus efter afsluttede forløb efter herkomst',
  keys: [...y01b15.keys, origin],
  basis: 'As y01b15; hierarchy _oprinda is recorded for the sister table y09b15; id of the cut and texts are ours',
} as const satisfies SourceTable;
