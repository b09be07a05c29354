import { sourceTables } from '../../src/sources/index.ts';
import { withLock } from '../process/with-lock.ts';
import type { KnownTable } from './describe-table.ts';
import { dryRun } from './dry-run.ts';
import { askSource, fetchSource, type SourceErrand, type SourceOptions } from './fetch-source.ts';
import { fetchGeometry } from './geometry/fetch-geometry.ts';
import { createClient, type Client, type Manners } from './http/create-client.ts';
import { RequestError } from './http/request-error.ts';
import type { Source } from './options-of.ts';
import { jobindsats } from './publishers/jobindsats.ts';
import { statbank } from './publishers/statbank.ts';
import { userAgentOf } from './user-agent.ts';

/** What to fetch, from where, into which folder. */
export interface FetchOptions {
  readonly sources: readonly Source[];
  /** Tables that are asked for; all that are bound where left out. */
  readonly only: readonly string[] | undefined;
  readonly since: number | undefined;
  readonly contact: string | undefined;
  /** Key of Jobindsats; sent to it and never told to anyone else, logged or kept. */
  readonly token: string | undefined;
  readonly accepted: ReadonlySet<string>;
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly manners: Partial<Manners>;
  readonly urls: Readonly<Record<Source, string>>;
  /** Folder of extracts. */
  readonly out: string;
  readonly now: Date;
  readonly log: (line: string) => void;
}

const MANNERS: Omit<Manners, 'userAgent' | 'perSecond'> = {
  concurrency: 4,
  timeout: 120_000,
  backoff: 1_000,
  giveUpAfter: 900_000,
};

/**
 * Fetches the sources and puts their new editions into place. Everything that is asked for is described before anything
 * is stored. Throws one clear line where key, contact or a table is missing or wrong, where another fetch is running, and
 * at the end where a source could not be had; what is finished is kept for the next run.
 */
export async function fetchExtracts(options: FetchOptions): Promise<void> {
  if (options.dryRun) return dryRun(options);
  const errands = errandsOf(options);
  try {
    await withLock(`${options.out}.fetching.lock`, () => run(errands, options));
  } catch (error) {
    throw explained(error, options);
  } finally {
    await Promise.all(errands.map(({ client }) => client.close()));
  }
}

/** What each publisher of tables is asked for. Throws `missing token`, `missing contact`. */
export function errandsOf(options: FetchOptions): readonly SourceErrand[] {
  const { sources, token = '', urls, only, log } = options;
  if (sources.includes('jobindsats') && token === '') {
    throw new Error(
      'missing token: JOBINDSATS_TOKEN is not set. Ask jobindsats@star.dk for a key, or fetch without it: --source statbank,geometry',
    );
  }
  const publishers = [jobindsats(urls.jobindsats, token), statbank(urls.statbank)];
  return publishers
    .filter(({ source }) => sources.includes(source))
    .map(publisher => {
      const bound = sourceTables.filter(({ source }) => source === publisher.source);
      const wanted = only ? bound.filter(({ id }) => only.includes(id)) : bound;
      const client = clientOf(options, publisher.perSecond, log);
      return { publisher, client, bound, wanted, named: only !== undefined };
    })
    .filter(({ wanted }) => wanted.length > 0);
}

/** A client of one publisher, as polite as the options say. */
export const clientOf = (
  { contact, manners }: Pick<FetchOptions, 'contact' | 'manners'>,
  perSecond: number,
  log: (line: string) => void,
): Client => createClient({ ...MANNERS, perSecond, ...manners, userAgent: userAgentOf(contact) }, log);

async function run(errands: readonly SourceErrand[], options: FetchOptions): Promise<void> {
  const { out, now, since, replace, accepted, log } = options;
  const retrieved = now.toISOString();
  const place: SourceOptions = { out, day: retrieved.slice(0, 10), retrieved, since, replace, accepted, log };
  const known: (readonly KnownTable[])[] = [];
  for (const errand of errands) {
    log(`${errand.publisher.source}: asking about ${errand.wanted.length} tables`);
    known.push(await askSource(errand));
  }
  const failed: string[] = [];
  const attempt = async (source: string, fetch: () => Promise<void>): Promise<void> => {
    try {
      await fetch();
    } catch (error) {
      if (!(error instanceof RequestError) || error.failure === 'token') throw error;
      failed.push(`${source}: ${error.message}`);
    }
  };
  for (const [index, errand] of errands.entries()) {
    await attempt(errand.publisher.source, () => fetchSource(errand, known[index]!, place));
  }
  if (options.sources.includes('geometry')) {
    const client = clientOf(options, 1, log);
    await attempt('geometry', () => fetchGeometry(client, options.urls.geometry, place).finally(client.close));
  }
  if (failed.length > 0) throw new Error(failed.join('\n'));
}

function explained(error: unknown, { out }: FetchOptions): unknown {
  if (error instanceof RequestError && error.failure === 'token') {
    return new Error('invalid token: Jobindsats does not know the key in JOBINDSATS_TOKEN; nothing is stored', {
      cause: error,
    });
  }
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC') {
    return new Error(
      `invalid target: no space left for ${out}. The editions there stand as they were; make room and run the command again, what is finished is kept`,
      { cause: error },
    );
  }
  return error;
}
