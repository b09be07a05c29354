import type { SourceTable } from '../../model/source.ts';
import { statusAfterTable } from './status-after-columns.ts';

/** Status 3, 6 and 12 months after a spell of sickness benefit ended, by quarter of the end. */
export const y07b15 = {
  ...statusAfterTable,
  id: 'y07b15',
  constants: { target_group: 'SDP' },
} as const satisfies SourceTable;
