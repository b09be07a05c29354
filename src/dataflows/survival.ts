import type { SurvivalCohort } from '../comparisons/survival-cohorts.ts';
import type { PlannedFile } from '../model/file.ts';
import { periodId } from '../model/period.ts';
import { OBS_STATUSES } from '../model/status.ts';
import { round } from '../statistics/rounding.ts';
import { recordsCsv } from './records-csv.ts';

/** Plans `survival.csv`: one row for those who began on a benefit in an area and a quarter; none without cohorts. */
export function survivalFiles(cohorts: readonly SurvivalCohort[]): PlannedFile[] {
  if (cohorts.length === 0) return [];
  const weeks = [...new Set(cohorts.flatMap(({ curve }) => curve.map(({ week }) => week)))].sort((a, b) => a - b);
  return [
    {
      path: 'survival.csv',
      contents: recordsCsv(cohorts.map(cohort => record(cohort, weeks))),
      mediaType: 'text/csv',
      rows: cohorts.length,
    },
  ];
}

const percent = (share: number | null): number | null => (share === null ? null : round(100 * share, 1));

function record(cohort: SurvivalCohort, weeks: readonly number[]) {
  const shares = new Map(cohort.curve.map(({ week, share }) => [week, share]));
  return {
    ref_area: cohort.area,
    target_group: cohort.targetGroup,
    time_period: periodId('Q', cohort.quarter),
    starters: cohort.starters,
    mature_weeks: cohort.matureWeeks,
    still_26: percent(cohort.still26),
    restricted_mean_52: cohort.restrictedMean === null ? null : round(cohort.restrictedMean, 1),
    ...Object.fromEntries(weeks.map(week => [`week_${week}`, percent(shares.get(week) ?? null)])),
    obs_status: OBS_STATUSES[cohort.status]!,
  };
}
