import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/process/project-root.ts';
import { uniformRandom } from '../../src/statistics/random.ts';
import { madeCuts } from '../replay/made-cuts.ts';
import { REPLAY_TOKEN, type ReplayServer } from '../replay/replay-server.ts';
import { fetchTrial, TRIED } from '../scripts/fetch/fetch-trial.ts';
import { tableOf, tablesIn } from '../scripts/fetch/same-tables.ts';
import { bundledProgram, type BundledProgram } from './bundled-program.ts';

/** Moments of the kill; more of them with SOAK=1. */
const KILLS = process.env['SOAK'] ? 400 : 50;

/** The command without its bound of requests in a second, which would only make the trial longer. */
const HURRIED = `import { fetchExtracts } from './scripts/fetch/fetch-extracts.ts';
import { optionsOf } from './scripts/fetch/options-of.ts';
const [out, jobindsats, statbank] = process.argv.slice(2);
const words = { source: 'jobindsats,statbank', replace: true, 'jobindsats-url': jobindsats, 'statbank-url': statbank };
const options = optionsOf(words, process.env);
const manners = { ...options.manners, perSecond: 200 };
await fetchExtracts({ ...options, manners, out, now: new Date(), log: line => console.log(line) });`;

let program: BundledProgram;
beforeAll(() => {
  program = bundledProgram(HURRIED);
});
afterAll(() => program.remove());

/** Runs the command and kills it as soon as so many requests have come, and a little later; to its end without `kill`. */
const run = (server: ReplayServer, out: string, kill?: { requests: number; wait: number }): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program.start, out, server.jobindsats, server.statbank], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, JOBINDSATS_TOKEN: REPLAY_TOKEN, JOBINDSATS_CONTACT: 'trial@example.org' },
      stdio: 'ignore',
    });
    const before = server.asked.length;
    const watch = setInterval(() => {
      if (!kill || server.asked.length - before < kill.requests) return;
      clearInterval(watch);
      setTimeout(() => child.kill('SIGKILL'), kill.wait);
    }, 1);
    child.on('error', reject);
    child.on('close', code => {
      clearInterval(watch);
      resolve(code);
    });
  });

describe('a fetch that is killed', () => {
  it(
    `leaves the last good edition, and the next run goes on where it stopped (${KILLS} kills at random moments)`,
    { timeout: 60_000 + KILLS * 20_000 },
    async () => {
      const random = uniformRandom(20260302);
      const trial = await fetchTrial({ delay: 10 });
      await trial.fetch('2026-03-02');
      const bodies = trial.asked().length;
      let [questions, state] = [0, 0];
      const publish = (): void => {
        state += 1;
        for (const cut of madeCuts(state, TRIED)) {
          trial.server.publish(
            cut.table.cutOf ?? cut.table.id,
            new Date(Date.UTC(2026, 2, 2 + state)).toISOString().slice(0, 10),
            cut,
          );
        }
      };
      publish();
      for (let kill = 0; kill < KILLS; kill += 1) {
        const kills = { requests: 1 + Math.floor(random() * 30), wait: random() * 30 };
        const code = await run(trial.server, trial.out, kills);
        questions += trial.asked().length;
        const found = await tablesIn(trial.out);
        expect(found.size).toBe(TRIED.length);
        for (const cut of [state - 1, state].flatMap(shift => madeCuts(shift, TRIED))) {
          const { id } = cut.table;
          if (JSON.stringify(found.get(id)) === JSON.stringify(tableOf(cut))) found.delete(id);
        }
        expect([...found.keys()], `mixed or broken after kill ${kill + 1}`).toEqual([]);
        // A run that was quicker than its kill is done: there is something new to fetch for the next.
        if (code === 0) publish();
      }
      expect(await run(trial.server, trial.out)).toBe(0);
      questions += trial.asked().length;
      const tables = await tablesIn(trial.out);
      for (const cut of madeCuts(state, TRIED)) expect(tables.get(cut.table.id), cut.table.id).toEqual(tableOf(cut));
      expect(existsSync(`${trial.out}.fetching.lock`)).toBe(false);
      expect(readdirSync(`${trial.out}.fetching`)).toEqual([]);
      // Every body once for each state that was published, and at most what was under way at each kill again.
      expect(questions).toBeLessThanOrEqual(bodies * state + 4 * KILLS);
    },
  );
});
