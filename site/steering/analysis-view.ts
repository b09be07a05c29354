import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedAnalysis } from '../../src/package/region-analysis-types.ts';
import type { Page } from '../layout/frame.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { regionGoals, type RegionGoal } from './analysis-goals.ts';
import { potentialsTable, talkLines, watchLines, type TalkLine, type WatchLine } from './analysis-tables.ts';
import type { ReportSection } from './audit-view.ts';
import type { SteeringPage } from './figure-words.ts';
import { areaLinks } from './head-facts.ts';
import { reportFiles, type Link } from './report-files.ts';
import { absenceLines, regionScores } from './score-table.ts';
import { analysisOf, steeringPath } from './steering-files.ts';
import { regionSummary } from './region-summary.ts';
import type { SummaryBlock } from './summary-blocks.ts';

/** What the page of a regional analysis says. Tables are markup; empty where there is nothing to show. */
export interface AnalysisView {
  readonly page: Page;
  readonly name: string;
  readonly year: string;
  readonly lead: string;
  readonly notice: string;
  readonly municipalities: readonly Link[];
  readonly parts: string;
  readonly summary: readonly SummaryBlock[];
  readonly sections: readonly ReportSection[];
  readonly goals: readonly RegionGoal[];
  readonly potentials: string;
  readonly potentialsNote: string;
  readonly talks: readonly TalkLine[];
  readonly watch: readonly WatchLine[];
  readonly files: readonly Link[];
  readonly links: readonly Link[];
}

/** The page of a region's analysis of a year; areas by the division of that year. */
export function analysisView(
  lang: Language,
  published: Published,
  { id, year }: { readonly id: string; readonly year: string },
): AnalysisView {
  const analysis = analysisOf(published, id, year);
  const page = pageOf(lang, analysis);
  const at: SteeringPage = { lang, published, path: page.path };
  const { potentials, potentials_in_all: inAll } = analysis;
  const goals = regionGoals(at, analysis);
  return {
    page,
    name: analysis.name[lang],
    year,
    lead: t(lang, 'analysis.lead', { year }),
    notice: analysis.notice === null ? '' : `${analysis.notice[lang]}.`,
    municipalities: areaLinks(at, analysis.municipalities),
    parts: analysis.state_part ? '' : t(lang, 'report.noState'),
    summary: regionSummary(at, analysis, goals),
    sections: sectionsOf(at, analysis),
    goals,
    potentials: potentialsTable(at, analysis),
    potentialsNote: t(lang, 'analysis.potentials.shown', { shown: potentials.length, all: inAll }),
    talks: talkLines(at, analysis),
    watch: watchLines(at, analysis),
    files: reportFiles(at, steeringPath.analysis(id, year), ['json']),
    links: [{ label: t(lang, 'regions.title'), href: href(page.path, paths.regions(lang)) }],
  };
}

function pageOf(lang: Language, { region, name, year }: PublishedAnalysis): Page {
  return {
    lang,
    path: paths.analysis(lang, region, String(year)),
    section: 'steering',
    title: t(lang, 'analysis.title', { region: name[lang], year }),
    description: t(lang, 'analysis.description', { region: name[lang], year }),
    above: [
      { label: t(lang, 'nav.steering'), path: paths.steering(lang) },
      { label: t(lang, 'regions.title'), path: paths.regions(lang) },
    ],
  };
}

const sectionsOf = (at: SteeringPage, { region, year, sections, state_part }: PublishedAnalysis): ReportSection[] =>
  sections.map(({ id, rows, missing }) => ({
    id,
    heading: t(at.lang, `analysis.section.${id}`),
    lead: '',
    table: regionScores(at, {
      id: `${id}-table`,
      caption: t(at.lang, 'report.scores.caption', { section: t(at.lang, `analysis.section.${id}`), year }),
      code: region,
      statePart: state_part,
      rows,
    }),
    missing: absenceLines(at, missing),
  }));
