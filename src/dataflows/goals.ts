import type { PlannedFile } from '../model/file.ts';
import type { PublishedAttainment, PublishedGoal, PublishedGoalYear } from '../package/goal-types.ts';
import { jsonFile } from './json-file.ts';
import { recordsCsv } from './records-csv.ts';

/** Plans `goals.csv` with every goal, year and area, and `goals/<year>.json` with the goals of each year. */
export function goalFiles(years: readonly PublishedGoalYear[]): PlannedFile[] {
  const records = years.flatMap(goalRecords);
  if (records.length === 0) return [];
  return [
    { path: 'goals.csv', contents: recordsCsv(records), mediaType: 'text/csv', rows: records.length },
    ...years.map(year => jsonFile(`goals/${year.year}.json`, year, year.attainments.length)),
  ];
}

/** A row for each area a goal is followed up in; one row without an area's figures where nothing measures it. */
const goalRecords = ({ year, goals, attainments }: PublishedGoalYear) =>
  goals.flatMap(goal => {
    const own = attainments.filter(one => one.goal === goal.id);
    return (own.length === 0 ? [null] : own).map(one => record(year, goal, one));
  });

/** What a row says of a goal that nothing measures. */
const NO_FIGURES: Record<keyof Figures, null> = {
  freq: null,
  time_period: null,
  baseline_period: null,
  baseline: null,
  target: null,
  actual: null,
  lower: null,
  upper: null,
  obs_status: null,
  share: null,
  status: null,
  certain: null,
  change: null,
  change_verdict: null,
  reason: null,
};

type Figures = Omit<PublishedAttainment, 'goal' | 'ref_area' | 'exemption'>;

const NO_EXEMPTION = { exempt: null, country_rank: null, country_of: null, cluster_rank: null, cluster_of: null };

function record(year: number, goal: PublishedGoal, own: PublishedAttainment | null) {
  const {
    goal: _goal,
    ref_area,
    exemption,
    ...figures
  } = own ?? { goal, ref_area: goal.area, exemption: null, ...NO_FIGURES };
  const { exempt, country_rank, country_of, cluster_rank, cluster_of } = exemption ?? NO_EXEMPTION;
  return {
    goal: goal.id,
    year,
    set_by: goal.set_by,
    name_da: goal.name.da,
    name_en: goal.name.en,
    indicator: goal.indicator,
    target_group: goal.target_group,
    responsibility: goal.responsibility,
    direction: goal.direction,
    comparator: goal.comparator,
    goal_target: goal.target,
    ref_area,
    ...figures,
    exempt,
    country_rank,
    country_of,
    cluster_rank,
    cluster_of,
    verified: goal.verified,
    source: goal.source,
  };
}
