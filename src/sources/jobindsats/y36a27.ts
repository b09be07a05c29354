import type { SourceTable } from '../../model/source.ts';
import { endedSpellsTable } from './ended-spells-columns.ts';

/** Ended spells and their mean length in weeks, social assistance until June 2025, by month. */
export const y36a27 = {
  ...endedSpellsTable,
  id: 'y36a27',
  constants: { target_group: 'KTH' },
  closedAfter: '2025-06',
} as const satisfies SourceTable;
