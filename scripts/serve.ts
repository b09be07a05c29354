import { defineCommand } from 'citty';
import { resolve } from 'node:path';
import { parsePort } from './process/parse-port.ts';
import { PROJECT_ROOT } from './process/project-root.ts';
import { runWhenCalled } from './process/run-command.ts';
import { serveFolder } from './server/serve-folder.ts';

/** `npm run serve`: serves the built site. */
export const serveCommand = defineCommand({
  meta: { name: 'npm run serve --', description: 'Serves the built site on this machine' },
  args: {
    port: { type: 'string', default: '4321', description: 'Port; another free one where it is taken' },
    folder: { type: 'string', default: 'dist', description: 'Folder to serve' },
  },
  async run({ args }) {
    const { url } = await serveFolder(resolve(PROJECT_ROOT, args.folder), parsePort(args.port));
    console.log(`Serving ${args.folder} at ${url} (stop with Ctrl-C)`);
  },
});

await runWhenCalled(import.meta.url, serveCommand);
