import type { SourceTable } from '../../model/source.ts';
import { recipientsTable } from './recipients-columns.ts';

/** People in job clarification programmes (jobafklaringsforløb), persons and full-time persons, by month. */
export const y12a02 = {
  ...recipientsTable,
  id: 'y12a02',
  constants: { target_group: 'JAF' },
} as const satisfies SourceTable;
