import type { SourceTable } from '../../model/source.ts';
import { recipientsTable } from './recipients-columns.ts';

/** Recipients of unemployment insurance benefit (a-dagpenge), persons and full-time persons, by month. */
export const y01a02 = {
  ...recipientsTable,
  id: 'y01a02',
  constants: { target_group: 'ADP' },
} as const satisfies SourceTable;
