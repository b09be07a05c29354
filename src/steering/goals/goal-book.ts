import type { Goal, GoalGap } from '../../model/goal.ts';
import type { ComplianceMeasure, LegalRequirement } from '../../model/legal-requirement.ts';
import type { LadderEntry, MonitoringFile } from '../../model/monitoring-rule.ts';

/** Everything the steering cycle knows beforehand: goals, requirements of the law, rules of monitoring, the ladder's log. */
export interface GoalBook {
  readonly goals: readonly Goal[];
  readonly gaps: readonly GoalGap[];
  readonly requirements: readonly LegalRequirement[];
  readonly measures: readonly ComplianceMeasure[];
  readonly monitoring: Pick<MonitoringFile, 'is' | 'isNot' | 'rules'>;
  readonly ladder: readonly LadderEntry[];
}

/** Goals of which at least a day lies in a year, in the order of the files. */
export const goalsOfYear = ({ goals }: Pick<GoalBook, 'goals'>, year: number): Goal[] =>
  goals.filter(({ from, to }) => from <= `${year}-12-31` && (to === undefined || to >= `${year}-01-01`));

/** The first and last year that any goal or gap tells of; null without any. */
export function goalYears({ goals, gaps }: Pick<GoalBook, 'goals' | 'gaps'>): { first: number; last: number } | null {
  const years = [
    ...goals.flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number((to ?? from).slice(0, 4))]),
    ...gaps.flatMap(({ from, to }) => [from, to]),
  ];
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}
