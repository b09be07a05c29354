import type { SourceTable } from '../../model/source.ts';
import { activationDegreeTable } from './activation-columns.ts';

/** Degree of activation and share touched by activation, education assistance, 2014 to June 2025, by month. */
export const y38c07 = {
  ...activationDegreeTable,
  id: 'y38c07',
  constants: { target_group: 'UDH' },
  closedAfter: '2025-06',
} as const satisfies SourceTable;
