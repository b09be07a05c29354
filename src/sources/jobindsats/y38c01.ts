import type { SourceTable } from '../../model/source.ts';
import { activatedTable } from './activation-columns.ts';

/** Recipients of education assistance in an offer, 2014 to June 2025, persons and full-time persons, by month. */
export const y38c01 = {
  ...activatedTable,
  id: 'y38c01',
  constants: { target_group: 'UDH' },
  closedAfter: '2025-06',
} as const satisfies SourceTable;
