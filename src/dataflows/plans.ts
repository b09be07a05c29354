import type { PlannedFile } from '../model/file.ts';
import type { PublishedPlan } from '../package/plan-types.ts';
import { jsonFile } from './json-file.ts';

/** Plans `plans/<area>/<year>.json`: the basis of the employment plan of the coming year. */
export const planFiles = (plans: readonly PublishedPlan[]): PlannedFile[] =>
  plans.map(plan => jsonFile(`plans/${plan.head.area}/${plan.head.year}.json`, plan, plan.table.length));
