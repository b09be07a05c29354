import type { SourceTable } from '../../model/source.ts';
import { recipientsTable } from './recipients-columns.ts';

/** Recipients of disability pension (førtidspension), persons and full-time persons, by month. */
export const y10a02 = {
  ...recipientsTable,
  id: 'y10a02',
  constants: { target_group: 'FOP' },
} as const satisfies SourceTable;
