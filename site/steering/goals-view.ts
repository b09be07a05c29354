import { escapeText } from '../../src/charts/escape-text.ts';
import { formatDay } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedAttainment, PublishedGoal } from '../../src/package/goal-types.ts';
import { COUNTRY } from '../figure/figure-facts.ts';
import { captionNotice } from '../layout/caption-notice.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { danishNote } from '../markup/danish-note.ts';
import { nameOrder } from '../area/name-order.ts';
import type { Published } from '../published/published.ts';
import { regionText, type StatusGroup } from './analysis-goals.ts';
import { valueText, type SteeringPage } from './figure-words.ts';
import { countryFigures, countryLine, goalMap } from './goal-drawings.ts';
import { goalGroups } from './goal-groups.ts';
import { areaLinks } from './head-facts.ts';
import { reportFiles, type Link } from './report-files.ts';
import { goalYearOf, steeringOf, steeringPath } from './steering-files.ts';

/** What the page of a year's goals says. */
export interface GoalsView {
  readonly page: Page;
  readonly year: string;
  readonly notice: string;
  readonly gap: string;
  readonly goals: readonly GoalView[];
  /** Goals that no source was read for, each with where it is said to stand; markup. */
  readonly unverified: readonly string[];
  readonly files: readonly Link[];
  readonly years: readonly (Link & { readonly current: boolean })[];
}

/** A goal with the country's line, the map, and who is there; drawings are markup, empty where there are no figures. */
export interface GoalView {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly string[];
  /** Where the goal stands; markup. */
  readonly source: string;
  readonly country: string;
  readonly line: string;
  /** Where the line's figures come from, and the newest of them as a table in markup. */
  readonly figures: ReturnType<typeof countryFigures>;
  readonly map: string;
  readonly groups: readonly StatusGroup[];
  readonly exempt: readonly Link[];
}

/** The page of the goals of a year: those with figures first. */
export function goalsView(lang: Language, published: Published, year: string): GoalsView {
  const { goals, attainments, gap } = goalYearOf(published, year);
  const unmeasured = ({ id }: PublishedGoal): number => Number(attainments.every(({ goal }) => goal !== id));
  const page: Page = {
    lang,
    path: paths.goals(lang, year),
    section: 'steering',
    title: t(lang, 'goals.title', { year }),
    description: t(lang, 'goals.description', { year }),
    above: [{ label: t(lang, 'nav.steering'), path: paths.steering(lang) }],
  };
  const at: SteeringPage = { lang, published, path: page.path };
  return {
    page,
    year,
    notice: captionNotice(lang, published.catalogue),
    gap: gap?.[lang] ?? '',
    goals: goals
      .filter(({ verified }) => verified)
      .sort((a, b) => unmeasured(a) - unmeasured(b))
      .map((goal, i) => goalOf(at, goal, { attainments, year, id: `g${i + 1}` })),
    unverified: goals
      .filter(({ verified }) => !verified)
      .map(({ name, source }) =>
        t(lang, 'goals.unverified.line', { name: escapeText(name[lang]), source: danishNote(lang, source) }),
      ),
    files: reportFiles(at, steeringPath.goalYear(year), ['json']),
    years: [...(steeringOf(published)?.goal_years ?? [])].reverse().map(other => ({
      label: String(other),
      href: href(page.path, paths.goals(lang, String(other))),
      current: String(other) === year,
    })),
  };
}

interface Told {
  readonly attainments: readonly PublishedAttainment[];
  readonly year: string;
  readonly id: string;
}

function goalOf(at: SteeringPage, goal: PublishedGoal, { attainments, year, id }: Told): GoalView {
  const { lang, published } = at;
  const own = attainments.filter(one => one.goal === goal.id);
  const order = nameOrder(lang);
  const name = (code: string): string => published.area(code).name[lang];
  const municipal = own
    .filter(({ ref_area }) => published.area(ref_area).level === 'municipality')
    .sort((a, b) => order.compare(name(a.ref_area), name(b.ref_area)));
  const whole = goal.area === COUNTRY ? COUNTRY : goal.area;
  return {
    id,
    name: goal.name[lang],
    facts: factsOf(at, goal),
    source: t(lang, 'goals.source', { source: danishNote(lang, goal.source) }),
    country: `${name(whole)}: ${regionText(at, goal.indicator, own.find(one => one.ref_area === whole) ?? null)}`,
    line: countryLine(at, goal, { id, year }),
    figures: countryFigures(at, goal, { id, year }),
    map: goalMap(at, goal, { own: municipal, id }),
    groups: goalGroups(at, municipal),
    exempt: areaLinks(
      at,
      municipal.filter(({ exemption }) => exemption?.exempt).map(({ ref_area }) => ref_area),
    ),
  };
}

function factsOf(at: SteeringPage, goal: PublishedGoal): string[] {
  const { lang } = at;
  const from = formatDay(lang, goal.from);
  const valid =
    goal.to === null
      ? t(lang, 'goals.from', { from })
      : t(lang, 'area.validSpan', { from, to: formatDay(lang, goal.to) });
  const target =
    goal.target === null || goal.indicator === null
      ? t(lang, `goals.direction.${goal.direction}`)
      : t(lang, `goals.target.${goal.comparator}.${goal.direction}`, {
          target: valueText(at, goal.indicator, goal.target),
        });
  return [
    t(lang, `goals.setBy.${goal.set_by}`),
    goal.dates_approximate ? t(lang, 'goals.approximate', { valid }) : t(lang, 'goals.valid', { valid }),
    target,
    ...(goal.note === null ? [] : [goal.note[lang]]),
  ];
}
