import { parsePeriodId } from '../../src/model/period.ts';
import { sourceTable } from '../../src/sources/index.ts';
import type { FetchOptions } from './fetch-extracts.ts';
import { GEOMETRY_URL } from './geometry/geometry-url.ts';
import { JOBINDSATS_URL } from './publishers/jobindsats.ts';
import { STATBANK_URL } from './publishers/statbank.ts';

/** Sources that can be fetched. */
export const SOURCES = ['jobindsats', 'statbank', 'geometry'] as const;
export type Source = (typeof SOURCES)[number];

/** What stands on the command line, as text. */
export type FetchArguments = Readonly<Record<string, unknown>>;

/**
 * The options of a fetch from the command line and the environment. Throws one line: `unknown source`, `unknown source
 * table`, `invalid period`, `invalid number`.
 */
export function optionsOf(
  args: FetchArguments,
  environment: Readonly<Record<string, string | undefined>>,
): Omit<FetchOptions, 'out' | 'now' | 'log'> {
  const text = (name: string): string | undefined => {
    const value = args[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const list = (name: string): string[] | undefined =>
    text(name)
      ?.split(',')
      .map(one => one.trim());
  const only = list('only');
  const since = text('since');
  only?.forEach(sourceTable);
  return {
    sources: sourcesOf(list('source'), only),
    only,
    since: since === undefined ? undefined : parsePeriodId('M', since),
    contact: text('contact') ?? environment['JOBINDSATS_CONTACT'],
    token: environment['JOBINDSATS_TOKEN'],
    accepted: new Set(list('accept')),
    replace: args['replace'] === true,
    dryRun: args['dry-run'] === true,
    manners: {
      giveUpAfter: 1000 * seconds('give-up', text('give-up') ?? '900'),
      timeout: 1000 * seconds('timeout', text('timeout') ?? '120'),
    },
    urls: {
      jobindsats: text('jobindsats-url') ?? JOBINDSATS_URL,
      statbank: text('statbank-url') ?? STATBANK_URL,
      geometry: text('geometry-url') ?? GEOMETRY_URL,
    },
  };
}

function sourcesOf(given: readonly string[] | undefined, only: readonly string[] | undefined): readonly Source[] {
  const unknown = given?.find(name => !SOURCES.includes(name as Source));
  if (unknown !== undefined) throw new Error(`unknown source: "${unknown}", expected ${SOURCES.join(', ')}`);
  if (given) return given as readonly Source[];
  return only ? [...new Set(only.map(id => sourceTable(id).source))] : SOURCES;
}

function seconds(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`invalid number: --${name} "${text}", expected seconds above 0`);
  return value;
}
