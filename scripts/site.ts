import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { PROJECT_ROOT } from './process/project-root.ts';
import { runWhenCalled } from './process/run-command.ts';
import { swapFolder } from './process/swap-folder.ts';
import { publishData } from './server/publish-data.ts';

/** Where the site is built from and to; paths from the project's root. */
export interface SiteOptions {
  readonly published?: string;
  readonly out?: string;
  readonly log?: (line: string) => void;
}

/**
 * Builds the site from the published version and puts that version's files beside the pages. All or nothing.
 * Throws `missing published version`, and `invalid folder` for an output folder outside the project.
 */
export async function buildSite({
  published = 'datasets/published',
  out = 'dist',
  log,
}: SiteOptions = {}): Promise<void> {
  const [source, target] = [resolve(PROJECT_ROOT, published), resolve(PROJECT_ROOT, out)];
  if (!existsSync(join(source, 'indicators.json'))) {
    throw new Error(`missing published version: ${published} holds no indicators.json. Run: npm run build`);
  }
  // Astro leaves parts of its workings in a folder outside the project.
  if (!target.startsWith(PROJECT_ROOT))
    throw new Error(`invalid folder: ${out} lies outside the project. Copy dist instead.`);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['PUBLISHED'] = source;
  process.chdir(PROJECT_ROOT);
  // Astro and what it is built of are slow to load: not before they are needed.
  const { build } = await import('astro');
  await swapFolder(target, async beside => {
    await build({ root: PROJECT_ROOT, outDir: beside, logLevel: 'warn' });
    await publishData(source, beside);
  });
  log?.(`Site in ${out}`);
}

/** `npm run site`: builds the site. */
export const siteCommand = defineCommand({
  meta: { name: 'npm run site --', description: 'Builds the site from the published version' },
  args: {
    published: { type: 'string', default: 'datasets/published', description: 'Folder of the published version' },
    out: { type: 'string', default: 'dist', description: 'Folder to build into' },
  },
  run: ({ args }) => buildSite({ published: args.published, out: args.out, log: console.log }),
});

await runWhenCalled(import.meta.url, siteCommand);
