import { isFileOf, type TableDefinition } from '../../model/table.ts';
import { areas } from './areas.ts';
import { codeLists } from './code-lists.ts';
import { comparisons } from './comparisons.ts';
import { compatibility } from './compatibility.ts';
import { completeness } from './completeness.ts';
import { control } from './control.ts';
import { frameworkClusters, frameworkCoefficients, frameworkExpectations } from './framework.ts';
import { funnelLimits, funnelPoints } from './funnel.ts';
import { breakdowns, observations } from './observations.ts';
import { revisions } from './revisions.ts';
import { savingPotential } from './saving-potential.ts';
import { survival } from './survival.ts';
import { audits } from './audits.ts';
import { compliance } from './compliance.ts';
import { goals } from './goals.ts';
import { signals } from './signals.ts';

/** Every kind of published table; formats, descriptors and docs/data.md are made from these. */
export const tables: readonly TableDefinition[] = [
  observations,
  breakdowns,
  areas,
  codeLists,
  comparisons,
  frameworkCoefficients,
  frameworkExpectations,
  frameworkClusters,
  savingPotential,
  control,
  funnelPoints,
  funnelLimits,
  survival,
  completeness,
  compatibility,
  revisions,
  goals,
  audits,
  signals,
  compliance,
];

/** The definition of a published CSV file; undefined where it has none. */
export const tableAt = (path: string): TableDefinition | undefined => tables.find(table => isFileOf(table, path));
