import type { SourceTable } from '../../model/source.ts';
import { recipientsTable } from './recipients-columns.ts';

/** People in resource programmes (ressourceforløb), persons and full-time persons, by month. */
export const y11a02 = {
  ...recipientsTable,
  id: 'y11a02',
  constants: { target_group: 'RES' },
} as const satisfies SourceTable;
