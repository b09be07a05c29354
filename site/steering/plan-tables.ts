import { t } from '../../src/i18n/translate.ts';
import type { PublishedPlan, PublishedPlanRow } from '../../src/package/plan-types.ts';
import { statusWords } from '../figure/status-cell.ts';
import { tableHtml, type Cell } from '../markup/table.ts';
import { intervalText, smallHtml, subjectCell, valueText, type SteeringPage } from './figure-words.ts';
import { areaScores } from './score-table.ts';

/** The target table: where a figure is, where it lands unchanged, the goal, and room for the area's own target. */
export function targetTable(page: SteeringPage, { table, head }: PublishedPlan): string {
  const { lang } = page;
  if (table.length === 0) return '';
  const number = (label: string) => ({ label, kind: 'number' as const });
  return tableHtml({
    id: 'target-table',
    stacked: true,
    caption: t(lang, 'plan.targets.caption', { year: head.year }),
    captionHidden: true,
    columns: [
      { label: t(lang, 'col.indicator') },
      number(t(lang, 'plan.latest')),
      number(t(lang, 'plan.lands', { year: head.year })),
      { label: t(lang, 'plan.trend') },
      number(t(lang, 'report.target')),
      { label: t(lang, 'plan.own', { year: head.year }) },
    ],
    rows: table.map(row => targetRow(page, row, head.area)),
  });
}

function targetRow(page: SteeringPage, row: PublishedPlanRow, code: string): Cell[] {
  const { lang } = page;
  const { indicator, projection, target, latest, lands } = row;
  return [
    subjectCell(page, { ...row, freq: latest.freq, time_period: latest.time_period }, code),
    latest.overall.value === null
      ? { text: statusWords(lang, latest.overall.status), className: 'why' }
      : { text: valueText(page, indicator, latest.overall.value) },
    projection === null
      ? { text: t(lang, 'plan.noProjection'), className: 'why' }
      : {
          text: valueText(page, indicator, projection.value),
          html: smallHtml(`(${intervalText(page, indicator, projection)})`),
        },
    projection === null
      ? { text: '–' }
      : {
          text: t(lang, `plan.trend.${projection.trend}`),
          html: smallHtml(t(lang, 'plan.points', { first: projection.first_year, last: projection.last_year })),
        },
    target === null
      ? { text: '–' }
      : {
          text: valueText(page, indicator, target),
          html: lands === null ? '' : smallHtml(t(lang, `plan.lands.${lands}`)),
        },
    { text: '', className: 'fill' },
  ];
}

/** The starting points in three columns with development and comparisons. */
export const partsTable = (page: SteeringPage, { table, head, start_year }: PublishedPlan): string =>
  areaScores(page, {
    id: 'start-table',
    caption: t(page.lang, 'plan.start.caption', { year: start_year }),
    code: head.area,
    statePart: head.state_part,
    rows: table.map(({ latest }) => latest),
  });
