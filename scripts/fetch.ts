import { join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { fetchExtracts, type FetchOptions } from './fetch/fetch-extracts.ts';
import { importAnswers } from './fetch/import-answers.ts';
import { optionsOf } from './fetch/options-of.ts';
import { PROJECT_ROOT } from './process/project-root.ts';
import { runWhenCalled } from './process/run-command.ts';

/** The command `npm run fetch`. */
export const command = defineCommand({
  meta: {
    name: 'npm run fetch --',
    description:
      'Fetches official extracts into a new edition. Jobindsats needs a key in JOBINDSATS_TOKEN; see docs/fetching.md',
  },
  args: {
    source: { type: 'string', description: 'jobindsats, statbank, geometry; several with commas, all without it' },
    only: { type: 'string', description: 'Tables to ask for, with commas; the others are taken over as they are' },
    since: { type: 'string', description: 'First month asked for anew, YYYY-MM; older periods are taken over' },
    out: { type: 'string', description: 'Folder of extracts (datasets/extracts)' },
    contact: { type: 'string', description: 'Address for the User-Agent; JOBINDSATS_CONTACT without it' },
    accept: { type: 'string', description: 'Tables whose new units, levels and texts are right, with commas' },
    replace: { type: 'boolean', description: 'May take the place of an edition of the same day' },
    'dry-run': { type: 'boolean', description: 'Prints the requests with the cells expected, and fetches no figures' },
    import: { type: 'string', description: 'Answers of version 2 to import instead: a file or a folder of them' },
    'give-up': { type: 'string', description: 'Seconds after which one request is given up (900)' },
    timeout: { type: 'string', description: 'Seconds to wait for an answer and between its parts (120)' },
    'jobindsats-url': { type: 'string', description: 'Another address of Jobindsats, for trials' },
    'statbank-url': { type: 'string', description: 'Another address of the StatBank, for trials' },
    'geometry-url': { type: 'string', description: 'Another address of the boundaries' },
  },
  run: async ({ args }) => {
    const log = (line: string) => console.log(line);
    const out = resolve(args.out ?? join(PROJECT_ROOT, 'datasets', 'extracts'));
    if (args.import !== undefined) return importAnswers(resolve(args.import), { out, now: new Date(), log });
    const options: FetchOptions = { ...optionsOf(args, process.env), out, now: new Date(), log };
    await fetchExtracts(options);
  },
});

await runWhenCalled(import.meta.url, command);
