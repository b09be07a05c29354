import type { SourceTable } from '../../model/source.ts';
import { endedSpellsTable } from './ended-spells-columns.ts';

/** Ended spells and their mean length in weeks, unemployment insurance benefit, by month. */
export const y01a27 = {
  ...endedSpellsTable,
  id: 'y01a27',
  constants: { target_group: 'ADP' },
} as const satisfies SourceTable;
