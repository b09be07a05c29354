import { defineCommand } from 'citty';
import { messageOf } from '../process/run-command.ts';
import { EDITION_ARGS, extractsOf, megabytes, print } from './command-args.ts';
import { listEditions } from './list-editions.ts';
import { readCard } from './read-card.ts';

/** `npm run editions -- list`: every edition kept, by source and day. */
export const listCommand = defineCommand({
  meta: { name: 'npm run editions -- list', description: 'Lists the editions kept, by source and day' },
  args: EDITION_ARGS,
  run: async ({ args }) => {
    const editions = await Promise.all((await listEditions(extractsOf(args))).map(entryOf));
    const lines = editions.map(one => {
      const name = `${one.source}/${one.edition}`.padEnd(24);
      if (one.problem !== undefined) return `${name} unreadable: ${one.problem}`;
      return `${name} ${one.kind.padEnd(8)} ${String(one.files).padStart(4)} files ${megabytes(one.bytes).padStart(9)}  retrieved ${one.retrieved}`;
    });
    print(editions, lines.length > 0 ? lines : [`no editions in ${extractsOf(args)}`], args);
  },
});

async function entryOf(folder: Awaited<ReturnType<typeof listEditions>>[number]) {
  const { source, edition } = folder;
  try {
    const { kind, retrieved, files } = await readCard(folder);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { source, edition, kind, retrieved, files: files.length, bytes };
  } catch (error) {
    return { source, edition, problem: messageOf(error).split('\n')[0]! };
  }
}
