import type { SourceTable } from '../../model/source.ts';
import { recipientsTable } from './recipients-columns.ts';

/** Recipients of social assistance (kontanthjælp) until June 2025, persons and full-time persons, by month. */
export const y36a02 = {
  ...recipientsTable,
  id: 'y36a02',
  constants: { target_group: 'KTH' },
  closedAfter: '2025-06',
} as const satisfies SourceTable;
