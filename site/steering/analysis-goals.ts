import { t } from '../../src/i18n/translate.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import type { PublishedAnalysis } from '../../src/package/region-analysis-types.ts';
import { valueText, type SteeringPage } from './figure-words.ts';
import { areaLinks } from './head-facts.ts';
import type { Link } from './report-files.ts';

/** Statuses in the order they are told. */
export const STATUSES = ['met', 'on-track', 'behind', 'reversed', 'none'] as const;

/** Areas that stand alike to a goal. */
export interface StatusGroup {
  readonly label: string;
  readonly areas: readonly Link[];
}

/** A goal in a region: how the region stands, which municipalities stand how, who is exempt. */
export interface RegionGoal {
  readonly name: string;
  readonly region: string;
  readonly groups: readonly StatusGroup[];
  readonly exempt: readonly Link[];
}

/** Verified goals of a region's year; groups without an area are left out. */
export const regionGoals = (at: SteeringPage, { goals }: PublishedAnalysis): RegionGoal[] =>
  goals
    .filter(({ goal }) => goal.verified)
    .map(({ goal, region, areas, exempt }) => ({
      name: goal.name[at.lang],
      region: regionText(at, goal.indicator, region),
      groups: statusGroups(at, areas),
      exempt: areaLinks(at, exempt),
    }));

/** Areas by how they stand to a goal; a group without an area is left out. */
export const statusGroups = (
  at: SteeringPage,
  areas: Readonly<Record<(typeof STATUSES)[number], readonly string[]>>,
): StatusGroup[] =>
  STATUSES.filter(status => areas[status].length > 0).map(status => ({
    label: t(at.lang, 'goals.group', { status: t(at.lang, `report.status.${status}`), count: areas[status].length }),
    areas: areaLinks(at, areas[status]),
  }));

/** How an area stands to a goal, in a sentence. */
export function regionText(
  at: SteeringPage,
  indicator: string | null,
  own: PublishedAnalysis['goals'][number]['region'],
): string {
  const { lang } = at;
  if (indicator === null || own === null) return t(lang, 'goals.notMeasured');
  if (own.actual === null) return t(lang, 'goals.noFigure');
  const told = {
    actual: valueText(at, indicator, own.actual),
    period: formatPeriod(lang, own.freq, own.time_period),
  };
  if (own.target === null || own.status === null) return t(lang, 'goals.actual', told);
  return t(lang, 'goals.against', {
    ...told,
    target: valueText(at, indicator, own.target),
    status: t(lang, `report.status.${own.status}`),
  });
}
