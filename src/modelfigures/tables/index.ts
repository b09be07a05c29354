import type { TableModel } from '../table-model.ts';
import { activationTables } from './activation.ts';
import { endedSpellsTables } from './ended-spells.ts';
import { labourForceTable } from './labour-force-table.ts';
import { ordinaryHoursTables } from './ordinary-hours.ts';
import { populationTable } from './population-table.ts';
import { recipientsTables } from './recipients.ts';
import { statusAfterTables } from './status-after.ts';
import { timelinessTables } from './timeliness.ts';
import { grossUnemployment, longTermUnemployment } from './unemployment.ts';

/** Every table of a model edition. */
export const tableModels: readonly TableModel[] = [
  grossUnemployment,
  longTermUnemployment,
  ...recipientsTables,
  ...activationTables,
  ...ordinaryHoursTables,
  ...endedSpellsTables,
  ...statusAfterTables,
  ...timelinessTables,
  populationTable,
  labourForceTable,
];
