import { areaInSentence } from '../../src/i18n/area-name.ts';
import { t } from '../../src/i18n/translate.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedChallenge, PublishedPlan } from '../../src/package/plan-types.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import type { SteeringPage } from './figure-words.ts';
import { areaReportPage } from './area-report-page.ts';
import { headFacts, type Fact } from './head-facts.ts';
import { otherwise } from './otherwise.ts';
import { partsTable, targetTable } from './plan-tables.ts';
import { reportFiles, type Link } from './report-files.ts';
import { planOf, steeringOf, steeringPath } from './steering-files.ts';

/** What the page of a plan's basis says. Tables are markup; empty where there is nothing to show. */
export interface PlanView {
  readonly page: Page;
  readonly area: string;
  readonly year: string;
  readonly lead: string;
  readonly notice: string;
  readonly facts: readonly Fact[];
  readonly gap: string;
  readonly goals: readonly PlanGoal[];
  readonly challenges: readonly string[];
  readonly focus: readonly string[];
  readonly targets: string;
  readonly parts: string;
  readonly files: readonly Link[];
  readonly links: readonly Link[];
}

/** A goal that applies, and whether the area is exempt from special focus on it. */
export interface PlanGoal {
  readonly name: string;
  readonly note: string;
  readonly exempt: string;
}

/** The page of the basis of an area's employment plan for a coming year. */
export function planView(
  lang: Language,
  published: Published,
  { code, year }: { readonly code: string; readonly year: string },
): PlanView {
  const plan = planOf(published, code, year);
  const page = areaReportPage(lang, published, { kind: 'plan', head: plan.head });
  const at: SteeringPage = { lang, published, path: page.path };
  return {
    page,
    area: plan.head.name[lang],
    year,
    lead: t(lang, 'plan.lead', { year, start: plan.start_year }),
    notice: plan.head.notice === null ? '' : `${plan.head.notice[lang]}.`,
    facts: headFacts(at, plan.head),
    gap: plan.goals.gap?.[lang] ?? '',
    goals: plan.goals.goals
      .filter(({ verified }) => verified)
      .map(({ id, name, note }) => ({
        name: name[lang],
        note: note?.[lang] ?? '',
        exempt: exemptText(lang, plan, id),
      })),
    challenges: plan.challenges.map(challenge => challengeText(at, plan, challenge)),
    focus: plan.focus.map(group => focusText(lang, group)),
    targets: targetTable(at, plan),
    parts: partsTable(at, plan),
    files: reportFiles(at, steeringPath.plan(code, year), ['json']),
    links: linksOf(at, plan),
  };
}

/** Why an area needs no special focus on a goal, in a sentence; empty where it does or where that is not known. */
function exemptText(lang: Language, { table }: PublishedPlan, goal: string): string {
  const exemption = table.find(row => row.goal === goal)?.exemption;
  if (!exemption?.exempt) return '';
  const { year, country_rank, country_of, cluster_rank, cluster_of } = exemption;
  return t(lang, 'plan.exempt', { year, country_rank, country_of, cluster_rank, cluster_of });
}

/** A challenge in a sentence, and in another one what the figure is clearly better than. */
function challengeText(page: SteeringPage, { head, table }: PublishedPlan, challenge: PublishedChallenge): string {
  const { indicator, target_group, time_period, text } = challenge;
  const latest = table.find(row => row.indicator === indicator && row.target_group === target_group)?.latest;
  const rest = otherwise(page, {
    ...{ indicator, target_group, time_period, code: head.area, freq: 'Y', verdict: 'worse' },
    score: latest?.time_period === time_period ? latest : null,
  });
  return rest === '' ? text[page.lang] : `${text[page.lang]} ${rest}`;
}

function focusText(lang: Language, { name, challenges, persons }: PublishedPlan['focus'][number]): string {
  const found = t(lang, challenges === 1 ? 'plan.focus.one' : 'plan.focus.many', { name: name[lang], challenges });
  return persons === null
    ? `${found}.`
    : `${found}, ${t(lang, 'plan.focus.persons', { persons: formatNumber(lang, persons) })}.`;
}

function linksOf({ lang, published, path }: SteeringPage, { head }: PublishedPlan): Link[] {
  const area = published.area(head.area);
  const link = (label: string, to: string): Link => ({ label, href: href(path, to) });
  const audited = steeringOf(published)?.audit_years[0];
  return [
    ...(audited === undefined
      ? []
      : [link(t(lang, 'audit.link', { year: audited }), paths.audit(lang, area.id, String(audited)))]),
    link(t(lang, 'figure.profileLink', { area: areaInSentence(lang, area) }), paths.area(lang, area.id)),
  ];
}
