import type { SourceTable } from '../../model/source.ts';
import { recipientsTable } from './recipients-columns.ts';

/** Recipients of self-support and return benefit and its forerunners (SHO mv.) until June 2025, by month. */
export const y35a02 = {
  ...recipientsTable,
  id: 'y35a02',
  constants: { target_group: 'SHO' },
  closedAfter: '2025-06',
} as const satisfies SourceTable;
