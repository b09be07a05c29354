import type { SourceTable } from '../../model/source.ts';
import { activationDegreeTable } from './activation-columns.ts';

/** Degree of activation and share touched by activation, unemployment insurance benefit, by month. */
export const y01c07 = {
  ...activationDegreeTable,
  id: 'y01c07',
  constants: { target_group: 'ADP' },
} as const satisfies SourceTable;
