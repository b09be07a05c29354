import { join } from 'node:path';
import { defineCommand } from 'citty';
import { buildData } from './build.ts';
import { parsePort } from './process/parse-port.ts';
import { PROJECT_ROOT } from './process/project-root.ts';
import { runWhenCalled } from './process/run-command.ts';
import { serveFolder } from './server/serve-folder.ts';
import { buildSite } from './site.ts';

/** `npm start`: builds data and site and serves them. */
export const startCommand = defineCommand({
  meta: { name: 'npm start --', description: 'Builds the data and the site and serves them on this machine' },
  args: {
    port: { type: 'string', default: '4321', description: 'Port; another free one where it is taken' },
  },
  async run({ args }) {
    const port = parsePort(args.port);
    await buildData({ log: console.log });
    await buildSite({ log: console.log });
    const { url } = await serveFolder(join(PROJECT_ROOT, 'dist'), port);
    console.log(`The site is at ${url} (stop with Ctrl-C)`);
  },
});

await runWhenCalled(import.meta.url, startCommand);
