import type { SourceTable } from '../../model/source.ts';
import { statusAfterTable } from './status-after-columns.ts';

/** Status 3, 6 and 12 months after a spell of social assistance until June 2025 ended, by quarter of the end. */
export const y36b15 = {
  ...statusAfterTable,
  id: 'y36b15',
  constants: { target_group: 'KTH' },
  closedAfter: '2025-Q2',
} as const satisfies SourceTable;
