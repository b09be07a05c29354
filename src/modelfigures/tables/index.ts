import type { TableModel } from '../table-model.ts';
import { activationCutTables } from './activation-cuts.ts';
import { activationTables } from './activation.ts';
import { employedOrUpgradedTable, upskillingTable } from './assistance-progress.ts';
import { benchmarkTable } from './benchmark.ts';
import { endedSpellsTables } from './ended-spells.ts';
import { firstOfferTable, offerDeadlineTable } from './first-offer.ts';
import { frameworkTables } from './framework-conditions.ts';
import { interviewRequirementTable } from './interview-requirement.ts';
import { labourForceTable } from './labour-force-table.ts';
import { failedRecruitmentTable, noticesTable, vacanciesTable } from './labour-market.ts';
import { labourReserveTable, newlyUnemployedTable } from './newly-unemployed.ts';
import { offersTables } from './offers.ts';
import { ordinaryHoursTables } from './ordinary-hours.ts';
import { originPopulationTable } from './origin-population.ts';
import { populationBySexTable, populationTable } from './population-table.ts';
import { expenditureTable, originSupportTable, supportTable, youngSupportTable } from './public-support.ts';
import { recipientsTables } from './recipients.ts';
import { focusGoalsTable, interviewsTable, passiveTable } from './seniority.ts';
import { sicknessSpellsTable } from './sickness-spells.ts';
import { statusAfterCutTables } from './status-after-cuts.ts';
import { statusAfterTables } from './status-after.ts';
import { supportCutTables } from './support-cuts.ts';
import { survivalTables } from './survival.ts';
import { timelinessTables } from './timeliness.ts';
import { unemploymentCutTables } from './unemployment-cuts.ts';
import { grossUnemployment, longTermUnemployment } from './unemployment.ts';

/** Every table of a model edition. */
export const tableModels: readonly TableModel[] = [
  grossUnemployment,
  longTermUnemployment,
  labourReserveTable,
  newlyUnemployedTable,
  noticesTable,
  vacanciesTable,
  failedRecruitmentTable,
  supportTable,
  youngSupportTable,
  originSupportTable,
  expenditureTable,
  ...recipientsTables,
  sicknessSpellsTable,
  ...activationTables,
  ...offersTables,
  firstOfferTable,
  offerDeadlineTable,
  upskillingTable,
  passiveTable,
  interviewsTable,
  ...ordinaryHoursTables,
  ...endedSpellsTables,
  ...survivalTables,
  ...statusAfterTables,
  employedOrUpgradedTable,
  benchmarkTable,
  ...timelinessTables,
  focusGoalsTable,
  interviewRequirementTable,
  populationTable,
  populationBySexTable,
  originPopulationTable,
  labourForceTable,
  ...frameworkTables,
  ...supportCutTables,
  ...activationCutTables,
  ...unemploymentCutTables,
  ...statusAfterCutTables,
];
