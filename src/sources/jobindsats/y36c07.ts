import type { SourceTable } from '../../model/source.ts';
import { activationDegreeTable } from './activation-columns.ts';

/** Degree of activation and share touched by activation, social assistance until June 2025, by month. */
export const y36c07 = {
  ...activationDegreeTable,
  id: 'y36c07',
  constants: { target_group: 'KTH' },
  closedAfter: '2025-06',
} as const satisfies SourceTable;
