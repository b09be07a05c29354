import type { SourceTable } from '../../model/source.ts';
import { statusAfterTable } from './status-after-columns.ts';

/** Status 3, 6 and 12 months after a spell of unemployment insurance benefit ended, by quarter of the end. */
export const y01b15 = {
  ...statusAfterTable,
  id: 'y01b15',
  constants: { target_group: 'ADP' },
} as const satisfies SourceTable;
