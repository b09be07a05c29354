import { membersOf } from '../../codelists/members.ts';
import type { Goal } from '../../model/goal.ts';

/** Whether a goal concerns an area in a year: set for the country, for the area itself, or for one that it was part of. */
export function appliesTo(goal: Goal, area: string, year: number): boolean {
  return goal.area === 'DK' || goal.area === area || membersOf(goal.area, lastDayIn(goal, year)).includes(area);
}

/** The last day of a year on which a goal was in force. */
export const lastDayIn = ({ to }: Pick<Goal, 'to'>, year: number): string =>
  to !== undefined && to < `${year}-12-31` ? to : `${year}-12-31`;
