import type { SourceTable } from '../../model/source.ts';
import { endedSpellsTable } from './ended-spells-columns.ts';

/** Ended spells and their mean length in weeks, sickness benefit, by month. */
export const y07a27 = {
  ...endedSpellsTable,
  id: 'y07a27',
  constants: { target_group: 'SDP' },
} as const satisfies SourceTable;
