import type {
  PublishedAnalysis,
  PublishedAudit,
  PublishedGoalYear,
  PublishedMonitoring,
  PublishedPlan,
  PublishedSteering,
} from '../../src/package/steering-types.ts';
import { publishedJson } from '../published/published-json.ts';
import type { Published } from '../published/published.ts';

/** A published file of the steering cycle by where it lies; each names itself where it is missing. */
export const steeringPath = {
  audit: (code: string, year: string) => `audits/${code}/${year}.json`,
  plan: (code: string, year: string) => `plans/${code}/${year}.json`,
  analysis: (region: string, year: string) => `analyses/${region}/${year}.json`,
  goalYear: (year: string) => `goals/${year}.json`,
  monitoring: 'monitoring.json',
} as const;

/** Which files of the steering cycle the version holds; null where it holds none. */
export const steeringOf = (published: Published): PublishedSteering | null =>
  publishedJson<PublishedSteering>(published, 'steering.json');

/** The result audit of an area and year. Throws `missing file`. */
export const auditOf = (published: Published, code: string, year: string): PublishedAudit =>
  wanted(published, steeringPath.audit(code, year));

/** The basis of an area's employment plan for a year. Throws `missing file`. */
export const planOf = (published: Published, code: string, year: string): PublishedPlan =>
  wanted(published, steeringPath.plan(code, year));

/** The analysis of a region in a year. Throws `missing file`. */
export const analysisOf = (published: Published, region: string, year: string): PublishedAnalysis =>
  wanted(published, steeringPath.analysis(region, year));

/** The goals of a year and how far areas have come with them. Throws `missing file`. */
export const goalYearOf = (published: Published, year: string): PublishedGoalYear =>
  wanted(published, steeringPath.goalYear(year));

/** Open signals and the rules that raise them; null where the version has no monitoring. */
export const monitoringOf = (published: Published): PublishedMonitoring | null =>
  publishedJson<PublishedMonitoring>(published, steeringPath.monitoring);

function wanted<Shape>(published: Published, path: string): Shape {
  const file = publishedJson<Shape>(published, path);
  if (file === null) throw new Error(`missing file: "${path}" is named in steering.json. Run: npm run build`);
  return file;
}
