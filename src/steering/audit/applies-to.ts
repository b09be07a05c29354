import { membersOf } from '../../codelists/members.ts';
import type { Goal } from '../../model/goal.ts';

/** Whether a goal concerns an area in a year: set for the country, for the area itself, or for one that it was part of. */
export function appliesTo(goal: Goal, area: string, year: number): boolean {
  const last = `${year}-12-31`;
  return (
    goal.area === 'DK' || goal.area === area || membersOf(goal.area, goal.to < last ? goal.to : last).includes(area)
  );
}
