import type { SourceTable } from '../../model/source.ts';
import { recipientsTable } from './recipients-columns.ts';

/** Recipients of sickness benefit (sygedagpenge), persons and full-time persons, by month. */
export const y07a02 = {
  ...recipientsTable,
  id: 'y07a02',
  constants: { target_group: 'SDP' },
} as const satisfies SourceTable;
