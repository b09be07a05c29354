import type { SourceTable } from '../../model/source.ts';
import { statusAfterTable } from './status-after-columns.ts';

const [endedSpells, ...shares] = statusAfterTable.measures;

/** Status 3, 6 and 12 months after a spell of social assistance ended, by quarter of the end. */
export const y60b15 = {
  ...statusAfterTable,
  id: 'y60b15',
  measures: [...shares, endedSpells],
  constants: { target_group: 'KTH' },
  basis:
    'Labels of the re-assembled extract of 2026-08-19, turned from one row a status; title as recorded for the sister table y09b15',
} as const satisfies SourceTable;
