import type { SourceTable } from '../../model/source.ts';
import { recipientsTable } from './recipients-columns.ts';

/** Recipients of education assistance (uddannelseshjælp), 2014 to June 2025, persons and full-time persons, by month. */
export const y38a02 = {
  ...recipientsTable,
  id: 'y38a02',
  constants: { target_group: 'UDH' },
  closedAfter: '2025-06',
} as const satisfies SourceTable;
