import { areas } from '../../codelists/area.ts';
import { jobcentreOf, membersOf } from '../../codelists/members.ts';
import type { Area } from '../../model/area.ts';
import type { PublishedAttainment } from '../../package/goal-types.ts';
import type { PublishedAnalysis } from '../../package/region-analysis-types.ts';
import { attainmentOf } from '../attainment/area-attainment.ts';
import { publishedGoal } from '../attainment/goal-year.ts';
import { lastStateDay } from '../figures/parts-of.ts';
import { appliesTo } from '../goals/applies-to.ts';
import { goalsOfYear } from '../goals/goal-book.ts';
import { changeSentence, standingSentence } from '../sentences/score-sentences.ts';
import type { SteeringWorld } from '../steering-input.ts';
import { regionSections } from './region-rows.ts';
import { potentialsOf, talksOf } from './talks.ts';

/** Levels of the regions that follow up on jobcentres: employment regions, labour market councils, employment councils. */
export const REGION_LEVELS = ['employment-region', 'rar', 'council'] as const;

type RegionLevel = (typeof REGION_LEVELS)[number];

/**
 * The analysis report (analyserapport) of a region and a year, by the division of that year; null where the edition has no
 * figures of it. Throws `unknown region`, and `invalid year` where the region did not exist then.
 */
export function regionAnalysis(world: SteeringWorld, region: string, year: number): PublishedAnalysis | null {
  const code = regionIn(region, year);
  const day = `${year}-12-31`;
  const members = membersOf(region, day);
  const sections = regionSections(world, region, year);
  if (sections.every(({ rows }) => rows.length === 0)) return null;
  const { potentials, all } = potentialsOf(world, members, year);
  return {
    region,
    name: code.name,
    level: code.level as RegionLevel,
    year,
    version: world.version,
    kind: world.kind,
    notice: world.notice,
    municipalities: members,
    jobcentres: [...new Set(members.flatMap(member => jobcentreOf(member, day) ?? []))],
    state_part: `${year}-01-01` <= lastStateDay(),
    sections,
    goals: goalsOf(world, { region, year, members }),
    potentials,
    potentials_in_all: all,
    talks: talksOf(world, members, year),
    watch: watchOf(sections),
    sentences: sentencesOf(world, sections),
  };
}

/** The code of a region that existed in all of a year. */
function regionIn(region: string, year: number): Area {
  const code = areas.codes.find(
    ({ id, level }) => id === region && (REGION_LEVELS as readonly string[]).includes(level),
  );
  if (!code)
    throw new Error(`unknown region: "${region}". Use a code of codelists/area.csv, e.g. BRNJ, RARFY or RBSD.`);
  const { validFrom = '', validTo = '9999' } = code;
  if (validFrom > `${year}-01-01` || validTo < `${year}-12-31`) {
    const span = `${validFrom.slice(0, 4)} to ${validTo === '9999' ? 'now' : validTo.slice(0, 4)}`;
    throw new Error(`invalid year: ${region} (${code.name.da}) did not exist in ${year}. It has analyses of ${span}.`);
  }
  return code;
}

interface RegionKey {
  readonly region: string;
  readonly year: number;
  readonly members: readonly string[];
}

/** Results by goal: the region's own, and its municipalities by status. */
function goalsOf(world: SteeringWorld, { region, year, members }: RegionKey): PublishedAnalysis['goals'] {
  return goalsOfYear(world.book, year)
    .filter(
      goal =>
        goal.verified &&
        (goal.area === 'DK' || goal.area === region || members.some(area => appliesTo(goal, area, year))),
    )
    .map(goal => {
      const own = members.flatMap(area => attainmentOf(world, { goal, area, year }) ?? []);
      const withStatus = (status: PublishedAttainment['status']): string[] =>
        own.filter(one => one.status === status).map(({ ref_area }) => ref_area);
      return {
        goal: publishedGoal(world, goal),
        region: attainmentOf(world, { goal, area: region, year }),
        areas: {
          met: withStatus('met'),
          'on-track': withStatus('on-track'),
          behind: withStatus('behind'),
          reversed: withStatus('reversed'),
          none: withStatus(null),
        },
        exempt: own.filter(({ exemption }) => exemption?.exempt).map(({ ref_area }) => ref_area),
      };
    });
}

/** What is clearly worse than the country, or than the year before, is watched in the coming year. */
const watchOf = (sections: PublishedAnalysis['sections']): PublishedAnalysis['watch'] =>
  sections.flatMap(({ rows }) =>
    rows.flatMap(({ indicator, target_group, country, development }) => {
      const reason = country?.verdict === 'worse' ? 'country' : development?.verdict === 'worse' ? 'past' : null;
      return reason ? [{ indicator, target_group, reason } as const] : [];
    }),
  );

const sentencesOf = (world: SteeringWorld, sections: PublishedAnalysis['sections']): PublishedAnalysis['sentences'] =>
  sections.flatMap(({ id, rows }) =>
    rows.flatMap(row => {
      const { indicator } = world.figures.indicator(row.indicator)!;
      const figure = { indicator, score: { ...row, cluster: null, region: null, place: null }, section: id };
      const told = [standingSentence(figure), changeSentence(figure)].flatMap(sentence => sentence ?? []);
      return told.filter(({ judgement }) => judgement === 'good' || judgement === 'bad');
    }),
  );
