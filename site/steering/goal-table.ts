import { escapeText } from '../../src/charts/escape-text.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { PublishedAttainment, PublishedGoal } from '../../src/package/goal-types.ts';
import { danishNote } from '../markup/danish-note.ts';
import { tableHtml, type Cell } from '../markup/table.ts';
import { intervalText, smallHtml, valueText, type SteeringPage } from './figure-words.ts';

/** A goal with how far one area has come with it. */
export interface GoalLine {
  readonly goal: PublishedGoal;
  readonly own: PublishedAttainment | null;
}

/** Goals with how far an area has come, in the order of the goals. */
export const goalLines = (
  goals: readonly PublishedGoal[],
  attainments: readonly PublishedAttainment[],
  code: string,
): GoalLine[] =>
  goals.map(goal => ({
    goal,
    own: attainments.find(one => one.goal === goal.id && one.ref_area === code) ?? null,
  }));

/** Verified goals of an area with baseline, target, figure, share of the way and status, as markup; empty without any. */
export function goalTable(page: SteeringPage, lines: readonly GoalLine[]): string {
  const { lang } = page;
  const verified = lines.filter(({ goal }) => goal.verified);
  if (verified.length === 0) return '';
  return tableHtml({
    id: 'goal-table',
    stacked: true,
    caption: t(lang, 'report.goals.caption'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'report.goal') },
      { label: t(lang, 'col.responsibility') },
      { label: t(lang, 'report.baseline'), kind: 'number' },
      { label: t(lang, 'report.target'), kind: 'number' },
      { label: t(lang, 'report.actual'), kind: 'number' },
      { label: t(lang, 'report.share'), kind: 'number' },
      { label: t(lang, 'report.status') },
    ],
    rows: verified.map(line => goalRow(page, line)),
  });
}

function goalRow(page: SteeringPage, { goal, own }: GoalLine): Cell[] {
  const { lang } = page;
  const name: Cell = { text: goal.name[lang], html: goal.note === null ? '' : smallHtml(goal.note[lang]) };
  const responsibility = { text: t(lang, `responsibility.${goal.responsibility}`) };
  const dash = { text: '–' };
  if (own === null || goal.indicator === null)
    return [name, responsibility, dash, dash, dash, dash, { text: t(lang, 'report.notMeasured'), className: 'why' }];
  const id = goal.indicator;
  const value = (of: number | null): Cell => (of === null ? dash : { text: valueText(page, id, of) });
  return [
    name,
    responsibility,
    { ...value(own.baseline), html: smallHtml(own.baseline_period) },
    value(own.target),
    actualCell(page, id, own),
    own.share === null ? dash : { text: t(lang, 'unit.PERCENT', { value: formatNumber(lang, 100 * own.share) }) },
    statusCell(page, own),
  ];
}

function actualCell(page: SteeringPage, id: string, own: PublishedAttainment): Cell {
  if (own.actual === null) return { text: '–' };
  const span = intervalText(page, id, own);
  const period = formatPeriod(page.lang, own.freq, own.time_period);
  return {
    text: valueText(page, id, own.actual),
    html: smallHtml(span === '' ? period : `${period} (${span})`),
  };
}

/** Whether a goal is met, with what makes that uncertain, and whether the area is exempt. */
export function statusCell({ lang }: SteeringPage, own: PublishedAttainment): Cell {
  const below = [
    own.certain === false ? t(lang, 'report.uncertain') : '',
    own.exemption?.exempt ? t(lang, 'report.exempt') : '',
  ];
  const text =
    own.status === null
      ? t(lang, `report.reason.${own.reason ?? 'no-target'}`)
      : t(lang, `report.status.${own.status}`);
  return {
    text,
    html: below.map(smallHtml).join(''),
    ...(own.status === null && { className: 'why' }),
  };
}

/** Goals that no source was read for, named without being shown as fact; markup. */
export const unverifiedGoals = ({ lang }: SteeringPage, goals: readonly PublishedGoal[]): string[] =>
  goals
    .filter(({ verified }) => !verified)
    .map(({ name, source }) => `${escapeText(name[lang])} (${danishNote(lang, source)})`);
