import type { SourceTable } from '../../model/source.ts';
import { recipientsTable } from './recipients-columns.ts';

/** People in flex-jobs (fleksjob), persons and full-time persons, by month. */
export const y08a02 = {
  ...recipientsTable,
  id: 'y08a02',
  constants: { target_group: 'FLX' },
} as const satisfies SourceTable;
