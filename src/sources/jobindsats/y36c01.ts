import type { SourceTable } from '../../model/source.ts';
import { activatedTable } from './activation-columns.ts';

/** Recipients of social assistance in an offer until June 2025, persons and full-time persons, by month. */
export const y36c01 = {
  ...activatedTable,
  id: 'y36c01',
  constants: { target_group: 'KTH' },
  closedAfter: '2025-06',
} as const satisfies SourceTable;
