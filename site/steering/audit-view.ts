import { areaInSentence } from '../../src/i18n/area-name.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedAudit } from '../../src/package/audit-types.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { againstCountry } from './against-country.ts';
import { areaReportPage } from './area-report-page.ts';
import { changeLines, type ChangeLines } from './change-lines.ts';
import { complianceTable } from './compliance-table.ts';
import { conditionTable, potentialTable } from './condition-tables.ts';
import type { SteeringPage } from './figure-words.ts';
import { goalLines, goalTable, unverifiedGoals } from './goal-table.ts';
import { headFacts, type Fact } from './head-facts.ts';
import { placesOf, type Places } from './place-lines.ts';
import { reportFiles, type Link } from './report-files.ts';
import { absenceLines, areaScores } from './score-table.ts';
import { auditOf, steeringPath } from './steering-files.ts';
import { summaryBlocks, type SummaryBlock } from './summary-blocks.ts';

/** A section of figures: heading, table as markup, what is missing. */
export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  readonly table: string;
  readonly missing: readonly string[];
}

/** What the page of a result audit says. Tables are markup; empty where there is nothing to show. */
export interface AuditView {
  readonly page: Page;
  readonly area: string;
  readonly year: string;
  readonly lead: string;
  readonly notice: string;
  readonly facts: readonly Fact[];
  readonly summary: readonly SummaryBlock[];
  readonly places: Places | null;
  /** Why the year has no state part; empty where it has one. */
  readonly parts: string;
  readonly goals: { readonly gap: string; readonly table: string; readonly unverified: readonly string[] };
  readonly sections: readonly ReportSection[];
  readonly compliance: string;
  readonly savings: string;
  readonly conditions: string;
  readonly changes: ChangeLines;
  /** The jobcentre's comments as safe markup; null without. */
  readonly comments: string | null;
  readonly files: readonly Link[];
  readonly links: readonly Link[];
}

/** The page of a jobcentre's result audit of a year, by the one common template. */
export function auditView(
  lang: Language,
  published: Published,
  { code, year }: { readonly code: string; readonly year: string },
): AuditView {
  const audit = auditOf(published, code, year);
  const page = areaReportPage(lang, published, { kind: 'audit', head: audit.head });
  const at: SteeringPage = { lang, published, path: page.path };
  const { goals, head } = audit;
  const scores = audit.sections.flatMap(({ rows }) => rows);
  return {
    page,
    area: head.name[lang],
    year,
    lead: t(lang, 'audit.lead', { area: areaInSentence(lang, published.area(code)), year }),
    notice: head.notice === null ? '' : `${head.notice[lang]}.`,
    facts: headFacts(at, head),
    summary: summaryBlocks(at, audit, againstCountry(at, scores)),
    places: placesOf(at, scores, code),
    parts: head.state_part ? '' : t(lang, 'report.noState'),
    goals: {
      gap: goals.gap?.[lang] ?? '',
      table: goalTable(at, goalLines(goals.goals, goals.attainments, code)),
      unverified: unverifiedGoals(at, goals.goals),
    },
    sections: sectionsOf(at, audit),
    compliance: complianceTable(at, audit.compliance),
    savings: potentialTable(at, audit.savings),
    conditions: conditionTable(at, audit.conditions, 'condition-table'),
    changes: changeLines(lang, audit.sentences),
    comments: audit.comments,
    files: reportFiles(at, steeringPath.audit(code, year), ['json', 'csv']),
    links: linksOf(at, audit),
  };
}

const sectionsOf = (at: SteeringPage, { head, sections }: PublishedAudit): ReportSection[] =>
  sections.map(({ id, rows, missing }) => ({
    id,
    heading: t(at.lang, `report.section.${id}`),
    lead: t(at.lang, `report.lead.${id}`),
    table: areaScores(at, {
      id: `${id}-table`,
      caption: t(at.lang, 'report.scores.caption', { section: t(at.lang, `report.section.${id}`), year: head.year }),
      code: head.area,
      statePart: head.state_part,
      rows,
    }),
    missing: absenceLines(at, missing),
  }));

function linksOf({ lang, published, path }: SteeringPage, { head }: PublishedAudit): Link[] {
  const area = published.area(head.area);
  const link = (label: string, to: string): Link => ({ label, href: href(path, to) });
  return [
    link(t(lang, 'report.link.goals', { year: head.year }), paths.goals(lang, String(head.year))),
    link(t(lang, 'complianceList.rules'), paths.compliance(lang)),
    link(t(lang, 'figure.profileLink', { area: areaInSentence(lang, area) }), paths.area(lang, area.id)),
    link(t(lang, 'compare.method.comparison'), paths.method(lang, 'comparison')),
  ];
}
