import { defineCommand } from 'citty';
import { EDITION_ARGS, extractsOf, print } from './command-args.ts';
import { findEdition } from './find-edition.ts';
import { readCard } from './read-card.ts';

/** `npm run editions -- show SOURCE/DAY`: the card of an edition and its files. */
export const showCommand = defineCommand({
  meta: {
    name: 'npm run editions -- show',
    description: 'Shows the card of an edition and its files with size and SHA-256',
  },
  args: {
    edition: { type: 'positional', required: true, description: 'The edition, e.g. jobindsats/2026-08-22' },
    ...EDITION_ARGS,
  },
  run: async ({ args }) => {
    const card = await readCard(await findEdition(extractsOf(args), args.edition));
    const { files, updates = [], tables: _, ...head } = card;
    const facts = Object.entries(head).map(([name, value]) => `${name.padEnd(10)} ${value ?? 'not stated'}`);
    const said = updates.map(
      ({ table, latest, next }) => `  ${table.padEnd(24)} last ${latest ?? 'unknown'}, next ${next ?? 'unknown'}`,
    );
    print(
      card,
      [
        ...facts,
        'files',
        ...files.map(({ path, bytes, sha256 }) => `  ${path.padEnd(32)} ${String(bytes).padStart(10)}  ${sha256}`),
        ...(said.length > 0 ? ['the publisher’s calendar', ...said] : []),
      ],
      args,
    );
  },
});
