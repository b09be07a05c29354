import type { SourceTable } from '../../model/source.ts';
import { endedSpellsTable } from './ended-spells-columns.ts';

/** Ended spells and their mean length in weeks, social assistance from July 2025, by month. */
export const y60a27 = {
  ...endedSpellsTable,
  id: 'y60a27',
  constants: { target_group: 'KTH' },
} as const satisfies SourceTable;
