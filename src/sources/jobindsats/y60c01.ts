import type { SourceTable } from '../../model/source.ts';
import { activatedTable } from './activation-columns.ts';

/** Recipients of social assistance in an offer from July 2025, persons and full-time persons, by month. */
export const y60c01 = {
  ...activatedTable,
  id: 'y60c01',
  constants: { target_group: 'KTH' },
} as const satisfies SourceTable;
