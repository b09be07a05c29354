import { defineCommand } from 'citty';
import { EDITION_ARGS, extractsOf, print } from './command-args.ts';
import { findEdition } from './find-edition.ts';
import { listEditions } from './list-editions.ts';
import { verifyEditions } from './verify-editions.ts';

/** `npm run editions -- verify [SOURCE/DAY]`: every file as its card says. Throws `invalid editions` where one is not. */
export const verifyCommand = defineCommand({
  meta: { name: 'npm run editions -- verify', description: 'Checks every file of the editions against their cards' },
  args: {
    edition: {
      type: 'positional',
      required: false,
      description: 'One edition, e.g. jobindsats/2026-08-22; all without',
    },
    ...EDITION_ARGS,
  },
  run: async ({ args }) => {
    const dir = extractsOf(args);
    const folders = args.edition === undefined ? await listEditions(dir) : [await findEdition(dir, args.edition)];
    const verified = await verifyEditions(folders);
    const lines = verified.flatMap(({ edition, problems }) => (problems.length > 0 ? problems : [`good: ${edition}`]));
    print(verified, lines.length > 0 ? lines : [`no editions in ${dir}`], args);
    const bad = verified.filter(({ problems }) => problems.length > 0);
    if (bad.length === 0) return;
    throw new Error(
      `invalid editions: ${bad.map(({ edition }) => edition).join(', ')}. Fetch them again; a build refuses them.`,
    );
  },
});
