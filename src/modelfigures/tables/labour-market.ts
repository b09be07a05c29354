import { y25i05 } from '../../sources/jobindsats/y25i05.ts';
import { y25i07 } from '../../sources/jobindsats/y25i07.ts';
import { y25i14 } from '../../sources/jobindsats/y25i14.ts';
import { councilAreas } from '../geography.ts';
import { labourForce } from '../labour-force.ts';
import { monthlyPath } from '../monthly-path.ts';
import { nationalLevels } from '../national-series.ts';
import { notices } from '../notices.ts';
import { percent } from '../ratio.ts';
import { at } from '../series.ts';
import { spread } from '../spread.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn, seasonAt } from '../time-axis.ts';

/** Few vacancies are posted in July and December. */
const VACANCY_SEASON = [1.08, 1.0, 1.1, 1.04, 1.06, 1.02, 0.72, 1.08, 1.08, 1.02, 0.98, 0.82];

/** Notices of dismissal by month. */
export const noticesTable: TableModel = {
  table: y25i05,
  first: '2007-01',
  lag: 0,
  measures: ['persons', 'companies'],
  figures: world => {
    const { persons, companies } = notices(world);
    return (area, ordinal) => {
      const place = at(area, monthsIn('M', ordinal).first);
      return [persons[place]!, companies[place]!];
    };
  },
};

/** New vacancies by place of work and month. */
export const vacanciesTable: TableModel = {
  table: y25i07,
  first: '2007-01',
  lag: 0,
  measures: ['vacancies'],
  figures: world => {
    const path = monthlyPath(nationalLevels(world, 'vacancies'), { season: VACANCY_SEASON });
    const vacancies = spread(world, { id: 'vacancies', path, weight: labourForce(world), level: 0.35, noise: 0.1 });
    return (area, ordinal) => [vacancies[at(area, monthsIn('M', ordinal).first)]!];
  },
};

/** Months of the year with a survey: March, June, September, December. */
const isSurveyMonth = (month: number): boolean => seasonAt(month) % 3 === 2;

/** Unsuccessful recruitments by survey, country and councils only. */
export const failedRecruitmentTable: TableModel = {
  table: y25i14,
  first: '2019-03',
  lag: 2,
  measures: ['failed', 'failed_rate'],
  areas: councilAreas,
  figures: world => {
    const path = monthlyPath(nationalLevels(world, 'failed-recruitments'));
    const rate = monthlyPath(nationalLevels(world, 'failed-recruitment-rate'));
    const tried = path.map((value, month) => (value * 100) / rate[month]!);
    const weight = labourForce(world);
    const failed = spread(world, { id: 'failed-recruitments', path, weight, level: 0.12, noise: 0.06 });
    const all = spread(world, { id: 'recruitments', path: tried, weight, level: 0.08, noise: 0.04 });
    return (area, ordinal) => {
      const month = monthsIn('M', ordinal).first;
      const place = at(area, month);
      return isSurveyMonth(month) ? [failed[place]!, percent(failed[place]!, all[place]!)] : null;
    };
  },
};
