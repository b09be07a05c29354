import { defineCommand } from 'citty';
import { EDITION_ARGS, extractsOf, print } from './command-args.ts';
import { listEditions, type EditionFolder } from './list-editions.ts';
import { planPruning, removeEditions } from './prune-editions.ts';

/** `npm run editions -- prune --keep N`: removes older editions; says what would go until `--yes`. */
export const pruneCommand = defineCommand({
  meta: {
    name: 'npm run editions -- prune',
    description: 'Removes all but the newest editions of each source, never the newest good one',
  },
  args: {
    keep: { type: 'string', required: true, description: 'How many editions of each source stay' },
    source: { type: 'string', description: 'One source; all without' },
    yes: { type: 'boolean', description: 'Removes them; without it nothing is removed' },
    ...EDITION_ARGS,
  },
  run: async ({ args }) => {
    const folders = await listEditions(extractsOf(args));
    const own = folders.filter(({ source }) => args.source === undefined || source === args.source);
    if (own.length === 0 && args.source !== undefined) {
      const names = [...new Set(folders.map(({ source }) => source))].join(', ');
      throw new Error(`unknown source: "${args.source}". There are ${names || 'none'}.`);
    }
    const { keep, remove } = await planPruning(own, keptNumber(args.keep));
    if (args.yes) await removeEditions(remove);
    const names = remove.map(nameOf);
    const done = args.yes ? 'removed' : 'would be removed; add --yes to remove them';
    const lines = remove.length === 0 ? ['nothing to remove'] : [`${names.join(', ')}: ${done}`];
    print({ removed: args.yes ? names : [], planned: names, kept: keep.map(nameOf) }, lines, args);
  },
});

/** A whole number from 1 of a text. */
function keptNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`invalid number: --keep ${text}, expected 1 or more. Say how many editions of each source stay.`);
}

const nameOf = ({ source, edition }: EditionFolder): string => `${source}/${edition}`;
