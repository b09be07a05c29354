import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fetchExtracts, type FetchOptions } from '../../../scripts/fetch/fetch-extracts.ts';
import type { SourceTable } from '../../../src/model/source.ts';
import { sourceTable } from '../../../src/sources/index.ts';
import { madeCuts } from '../../replay/made-cuts.ts';
import { REPLAY_TOKEN, replayServer, type ReplayOptions, type ReplayServer } from '../../replay/replay-server.ts';

/** A folder for extracts, a replay server, and fetches from the one into the other; all gone after the test. */
export interface FetchTrial {
  readonly out: string;
  readonly server: ReplayServer;
  readonly lines: string[];
  /** Fetches on a day; rejects as the command would. */
  readonly fetch: (day: string, change?: Partial<FetchOptions>) => Promise<void>;
  /** Questions for figures since the last call. */
  readonly asked: () => string[];
}

/** Tables of the trials: one body, breakdowns with a total, a frequency of quarters, a sum of the StatBank. */
export const TRIED: readonly SourceTable[] = ['y25i05', 'y25i01', 'y01b15', 'RAS400', 'HFUDD11'].map(sourceTable);

/** Starts a trial. */
export async function fetchTrial(options: ReplayOptions = {}): Promise<FetchTrial> {
  const folder = await mkdtemp(join(tmpdir(), 'fetch-'));
  const server = await replayServer({ cuts: madeCuts(0, TRIED), ...options });
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const out = join(folder, 'extracts');
  const lines: string[] = [];
  let seen = 0;
  return {
    out,
    server,
    lines,
    fetch: (day, change = {}) =>
      fetchExtracts({
        ...trialOptions(server, out),
        now: new Date(`${day}T12:00:00Z`),
        log: line => lines.push(line),
        ...change,
      }),
    asked: () => {
      const fresh = server.asked.slice(seen).filter(({ path }) => path.includes('/data'));
      seen = server.asked.length;
      return fresh.map(({ path, query, body }) => `${path}?${decodeURIComponent(query.toString())}${body}`);
    },
  };
}

/** Options of a fetch from a replay server: all tables it serves, hurried manners. */
export const trialOptions = (server: ReplayServer, out: string): FetchOptions => ({
  sources: ['jobindsats', 'statbank'],
  only: undefined,
  since: undefined,
  contact: 'trial@example.org',
  token: REPLAY_TOKEN,
  accepted: new Set(),
  replace: false,
  dryRun: false,
  manners: { perSecond: Infinity, backoff: 5, timeout: 3000, giveUpAfter: 20_000 },
  urls: { jobindsats: server.jobindsats, statbank: server.statbank, geometry: `${server.url}/kommuner` },
  out,
  now: new Date('2026-03-02T12:00:00Z'),
  log: () => undefined,
});
