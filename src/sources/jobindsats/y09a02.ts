import type { SourceTable } from '../../model/source.ts';
import { recipientsTable } from './recipients-columns.ts';

/** Recipients of unemployment allowance (ledighedsydelse), persons and full-time persons, by month. */
export const y09a02 = {
  ...recipientsTable,
  id: 'y09a02',
  constants: { target_group: 'LDY' },
} as const satisfies SourceTable;
