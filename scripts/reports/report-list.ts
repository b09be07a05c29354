import type { PublishedSteering } from '../../src/package/steering-types.ts';

/** A report to print: its page in the site and the file it becomes. */
export interface Report {
  /** Path in the site, from its root, without a leading slash. */
  readonly page: string;
  /** Path below the output folder. */
  readonly file: string;
}

/** Which reports are wanted; without a year the latest. */
export interface Wanted {
  readonly lang: string;
  readonly area?: string;
  readonly region?: string;
  readonly all?: boolean;
  readonly year?: number;
}

/**
 * The reports that are wanted, of those that the version holds: a jobcentre's result audit, all of them, or a region's
 * analysis. Throws `missing option`, `unknown area`, `unknown region`, `unknown year`; a region that did not exist in the
 * year is told with the years it existed.
 */
export function reportList(steering: PublishedSteering, { lang, area, region, all, year }: Wanted): Report[] {
  if (region !== undefined) return [regionReport(steering, region, { lang, year })];
  if (area === undefined && !all)
    throw new Error('missing option: name what to print with --area CODE, --region ID or --all');
  const { areas, audit_years: years } = steering;
  if (area !== undefined && !areas.includes(area))
    throw new Error(
      `unknown area: "${area}" has no result audit. Use a code of steering.json, e.g. ${areas[0] ?? '–'}.`,
    );
  const wanted = year ?? years[0];
  if (wanted === undefined || !years.includes(wanted))
    throw new Error(
      `unknown year: ${wanted ?? '–'} has no result audits (there are ${years.join(', ')}). Give --year.`,
    );
  return (area === undefined ? areas : [area]).map(code => ({
    page: `${lang}/areas/${code}/audit/${wanted}/`,
    file: `audit-${code}-${wanted}.${lang}.pdf`,
  }));
}

function regionReport(
  { analyses }: PublishedSteering,
  region: string,
  { lang, year }: { readonly lang: string; readonly year: number | undefined },
): Report {
  const own = analyses.find(one => one.region === region);
  if (!own)
    throw new Error(
      `unknown region: "${region}" has no analysis. Use one of ${analyses.map(one => one.region).join(', ')}.`,
    );
  const wanted = year ?? Math.max(...own.years);
  if (!own.years.includes(wanted))
    throw new Error(
      `unknown year: region ${region} did not exist in ${wanted} (it has analyses of ${own.years.join(', ')}). Choose one of these.`,
    );
  return { page: `${lang}/regions/${region}/analysis/${wanted}/`, file: `analysis-${region}-${wanted}.${lang}.pdf` };
}
